-- Attempts that were refused, for an hour: what makes equal ones share one record and stops a flood. No fact of the
-- record; it is swept.
create table refused_attempt (
  command_id text primary key,
  actor text not null,
  stream text not null,
  -- Digest of actor, command, rules and head: equal attempts are alike.
  likeness text not null,
  -- The first of the like ones within ten minutes, whose refusal is on record.
  opener text not null,
  opened_at timestamptz not null,
  attempted_at timestamptz not null,
  counted boolean not null default false
);

create index refused_attempt_hour on refused_attempt (actor, stream, attempted_at);
create index refused_attempt_alike on refused_attempt (likeness, opened_at);

-- Since when an actor is stopped on a stream, so that one flood leaves one record.
create table stopped_flood (
  actor text not null,
  stream text not null,
  since timestamptz not null,
  primary key (actor, stream)
);
