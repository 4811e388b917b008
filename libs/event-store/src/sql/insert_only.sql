-- For each statement, so that TRUNCATE is covered by the same trigger; always, so that a session in replica mode is too.
create trigger insert_only before update or delete or truncate on event
  for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on command_answer
  for each statement execute function refuse_change();
create trigger insert_only before update or delete or truncate on sequenced
  for each statement execute function refuse_change();

alter table event enable always trigger insert_only;
alter table command_answer enable always trigger insert_only;
alter table sequenced enable always trigger insert_only;
