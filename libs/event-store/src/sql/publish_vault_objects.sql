-- Makes the vault objects live that were committed as pending before this append. One that another command has named
-- is not to be had: to name it anew would open it to whoever reads the second stream.
create function publish_vault_objects(refs text[]) returns void language plpgsql as $$
declare
  published integer;
begin
  if cardinality(refs) = 0 then
    return;
  end if;
  update vault_object set live = true where ref = any (refs) and not live;
  get diagnostics published = row_count;
  if published < (select count(distinct ref) from unnest(refs) ref) then
    raise exception 'the vault holds no pending object that the command names' using errcode = 'JS002';
  end if;
end
$$;
