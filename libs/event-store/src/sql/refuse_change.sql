-- Stands behind the grants: not even the owner changes the record by accident.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on % is refused: the record is insert-only', tg_op, tg_table_name using errcode = '23001';
end
$$;
