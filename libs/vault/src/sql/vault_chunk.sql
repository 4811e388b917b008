-- The encrypted bytes. There is no foreign key to vault_object: a file's row is written last, when its hash is known,
-- and a transaction kept open for the length of an upload would hold back the sequencer.
create table vault_chunk (
  ref text not null,
  n integer not null check (n >= 0),
  -- Nonce (12 bytes), ciphertext, tag (16 bytes).
  ciphertext bytea not null,
  primary key (ref, n)
);

-- Ciphertext can't be compressed, so don't try.
alter table vault_chunk alter column ciphertext set storage external;
