-- What the program's logins are members of. It is a role of the cluster, so another database may have made it first.
do $$
begin
  if not exists (select from pg_roles where rolname = 'jishi_app') then
    create role jishi_app nologin;
  end if;
exception when duplicate_object or unique_violation then
  null;
end
$$;
