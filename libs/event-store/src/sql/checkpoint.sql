-- How far each follower has come in the global order.
create table checkpoint (
  name text primary key,
  position bigint not null check (position >= 0)
);
