-- What each command was answered, so that a repeated request gets the same answer and has no second effect.
create table command_answer (
  command_id text primary key check (command_id <> ''),
  request_digest text not null check (request_digest ~ '^[0-9a-f]{64}$'),
  answer jsonb not null,
  versions jsonb not null,
  recorded_at timestamptz not null
);
