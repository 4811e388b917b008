-- One row for each state that a listed thing has had, valid from one event of the global order to the next.
create table listed (
  kind text not null,
  id text not null,
  valid_from bigint not null,
  -- Null while it is the present one.
  valid_to bigint,
  unit_id text,
  -- The instant at which the thing came to stand as it does; lists sort by it.
  since text not null,
  -- Day by which the current step is expected to end; null where nothing is expected.
  expected_by text,
  row jsonb not null,
  primary key (kind, id, valid_from)
);

create index listed_now on listed (kind, unit_id, since) where valid_to is null;
create index listed_then on listed (kind, valid_from, valid_to);

grant select, insert, update, delete on listed to jishi_app;
