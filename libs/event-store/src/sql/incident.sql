-- What the orchestration ran into and a person should know: no fact of the record, so it may be changed.
create table incident (
  -- The workflow id, or the part of the product, that it is about.
  subject text not null check (subject <> ''),
  kind text not null check (kind <> ''),
  -- Opaque ids, counts and versions alone.
  detail jsonb not null,
  since timestamptz not null,
  last_at timestamptz not null,
  times integer not null check (times > 0),
  settled_at timestamptz,
  primary key (subject, kind)
);
