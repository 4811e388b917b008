-- Events that are not yet in the global order. The transaction id says when all before them are decided.
create table unsequenced (
  seq bigint not null,
  xid xid8 not null default pg_current_xact_id(),
  primary key (xid, seq)
);
