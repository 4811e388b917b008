-- What was erased. The list stays with the data, so that keys restored from an older backup can be destroyed again
-- before the store serves, and an erased object is told from one whose keys were never restored.
create table vault_erasure (
  ref text primary key references vault_object on delete cascade,
  erased_at timestamptz not null default clock_timestamp()
);
