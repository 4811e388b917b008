-- Behind the grants: even the owner changes nothing that was sealed, and removes nothing that the record names.

create function vault_object_guard() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    if old.live then
      raise exception 'vault object % is named by the record', old.ref using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  -- The one change there is: an append makes a pending object live.
  old.live := true;
  if new is distinct from old then
    raise exception 'vault object % can''t be changed', old.ref using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger vault_object_guard before update or delete on vault_object
  for each row execute function vault_object_guard();

create function vault_chunk_guard() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  chunk vault_chunk := case when tg_op = 'INSERT' then new else old end;
begin
  if tg_op = 'UPDATE' or exists (select from vault_object where ref = chunk.ref and live) then
    raise exception 'the content of vault object % can''t be changed', chunk.ref using errcode = 'restrict_violation';
  end if;
  return chunk;
end
$$;

create trigger vault_chunk_guard before insert or update or delete on vault_chunk
  for each row execute function vault_chunk_guard();
