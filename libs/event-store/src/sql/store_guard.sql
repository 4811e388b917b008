-- The kind is for ever, and time goes forward only.
create function store_guard() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and new.simulated = old.simulated
    and new.id = old.id
    and new.offset_us >= old.offset_us
    and new.offset_version >= old.offset_version
  then
    return new;
  end if;
  raise exception 'the store keeps its kind and its clock goes forward only' using errcode = 'JS003';
end
$$;

create trigger store_guard before update or delete on store for each row execute function store_guard();
alter table store enable always trigger store_guard;
