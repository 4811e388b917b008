-- The one row that says what kind of store this is, and how far a simulated store's clock is moved.
create table store (
  only_row boolean primary key default true check (only_row),
  -- Names this store for ever; what the vault seals opens nowhere else.
  id uuid not null default gen_random_uuid(),
  simulated boolean not null,
  offset_us bigint not null default 0,
  offset_version integer not null default 0,
  -- The cluster whose transaction ids the queue holds; another one means that the store was restored.
  cluster_id bigint not null,
  constraint only_simulated_moves check (simulated or (offset_us = 0 and offset_version = 0))
);
