-- Text is hashed as UTF-8 unchanged, so the database must hold it so.
do $$
begin
  if current_setting('server_encoding') <> 'UTF8' then
    raise exception 'the record needs a database with encoding UTF8, this one has %', current_setting('server_encoding');
  end if;
end
$$;
