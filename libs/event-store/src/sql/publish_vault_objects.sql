-- Makes the vault objects live that were committed as pending before this append.
create function publish_vault_objects(refs text[]) returns void language plpgsql as $$
declare
  published integer;
begin
  if cardinality(refs) = 0 then
    return;
  end if;
  update vault_object set live = true where ref = any (refs);
  get diagnostics published = row_count;
  if published < (select count(distinct ref) from unnest(refs) ref) then
    raise exception 'the vault lacks an object that the command names' using errcode = 'JS002';
  end if;
end
$$;
