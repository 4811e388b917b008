-- The clock as processes keep it: the time and the number of times it was moved.
create function store_clock() returns jsonb language plpgsql volatile as $$
begin
  return (
    select jsonb_build_object('now', instant_text(store_now()), 'offsetVersion', offset_version) from store
  );
end
$$;
