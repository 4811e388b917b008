-- What somebody has typed and not recorded: no fact, named by no event, so it may change and go. It lies beside the
-- keys, so that a backup of the data has none of it.
create table vault_keys.draft (
  -- The actor who alone reads it.
  author text not null check (length(author) between 1 and 100),
  -- Of what it is a draft: the act on a thing, in opaque ids.
  place text not null check (length(place) between 1 and 250),
  master_key text not null,
  wrapped bytea not null,
  ciphertext bytea not null,
  -- The machine's clock, not the store's: it serves the sweep alone.
  saved_at timestamptz not null default clock_timestamp(),
  primary key (author, place)
);

create index draft_saved_at on vault_keys.draft (saved_at);

grant select, delete on vault_keys.draft to jishi_app;
grant insert (author, place, master_key, wrapped, ciphertext) on vault_keys.draft to jishi_app;
grant update (master_key, wrapped, ciphertext, saved_at) on vault_keys.draft to jishi_app;
