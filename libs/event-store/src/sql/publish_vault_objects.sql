-- Makes the vault objects live that were committed as pending before this append, `[{ref, hash}]`. One that another
-- command has named is not to be had: to name it anew would open it to whoever reads the second stream.
create function publish_vault_objects(pieces jsonb) returns void language plpgsql as $$
declare
  missing text;
begin
  if jsonb_array_length(pieces) = 0 then
    return;
  end if;
  with named as (select distinct ref, hash from jsonb_to_recordset(pieces) as piece (ref text, hash text)),
       published as (
         update vault_object object set live = true from named
         where object.ref = named.ref and object.hash = named.hash and not object.live
         returning object.ref, object.hash)
  select named.ref into missing from named
  where not exists (select from published where published.ref = named.ref and published.hash = named.hash)
  limit 1;
  if missing is not null then
    raise exception 'the vault holds no pending object that the command names' using errcode = 'JS002', detail = missing;
  end if;
end
$$;
