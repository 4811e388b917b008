-- One row for each sealed text, object or file. Nothing here says what was sealed: file names, sizes and types are in
-- the encrypted header, and the salt behind the hash lies with the key, so that both end with it.
create table vault_object (
  ref text primary key check (ref ~ '^v_[a-z2-7]{26}$'),
  form text not null check (form in ('content', 'file')),
  -- What the object is to the procedure, from the caller's closed list; never about a person.
  kind text not null check (length(kind) between 1 and 100),
  -- Pending until an append of the record names it.
  live boolean not null default false,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  -- Only files have one.
  header bytea check ((form = 'file') = (header is not null)),
  -- The machine's clock, not the store's: it serves the sweep alone.
  created_at timestamptz not null default clock_timestamp()
);

create index vault_object_pending on vault_object (created_at) where not live;
