-- The global order. It stands beside the event, whose row is never touched again; hence no foreign key, which would
-- lock that row.
create table sequenced (
  global_index bigint primary key,
  seq bigint not null unique,
  sequenced_at timestamptz not null
);

-- For "the record as of an instant".
create index sequenced_at_index on sequenced (sequenced_at, global_index);
