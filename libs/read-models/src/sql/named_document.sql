-- By which events streams name a piece of the vault: who may read one of them, and open what it names, may open it.
create table named_document (
  ref text not null,
  stream text not null,
  event_type text not null,
  primary key (ref, stream, event_type)
);

grant select, insert, delete on named_document to jishi_app;
