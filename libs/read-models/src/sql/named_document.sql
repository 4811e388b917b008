-- Which streams name a piece of the vault: whoever may read one of them may open it.
create table named_document (
  ref text not null,
  stream text not null,
  primary key (ref, stream)
);

grant select, insert, delete on named_document to jishi_app;
