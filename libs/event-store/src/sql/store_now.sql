-- The one clock: the server's time, plus the offset that only a simulated store may hold.
create function store_now() returns timestamptz language plpgsql volatile as $$
begin
  return (select clock_timestamp() + offset_us * interval '1 microsecond' from store);
end
$$;
