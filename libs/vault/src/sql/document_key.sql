-- A schema of its own, so that one option leaves the keys out of a backup of the data: pg_dump --exclude-schema.
create schema vault_keys;

-- A key for each object, wrapped by the master key together with the salt of the object's hash. Without the salt the
-- hash of a short text could be found by trying texts; deleting the row destroys both.
create table vault_keys.document_key (
  ref text primary key,
  -- A fingerprint of the master key, to tell a wrong one from damage.
  master_key text not null,
  wrapped bytea not null,
  created_at timestamptz not null default clock_timestamp()
);
