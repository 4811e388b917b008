-- Moves a simulated store's clock forward. Called by the append of the event that says so, and by nothing else.
create function advance_clock(by_seconds bigint) returns void language plpgsql as $$
declare
  -- A thousand years in all keep every instant at four digits of the year.
  farthest constant bigint := 31557600000;
begin
  if by_seconds between 1 and farthest then
    update store
      set offset_us = offset_us + by_seconds * 1000000, offset_version = offset_version + 1
      where simulated and offset_us + by_seconds * 1000000 <= farthest * 1000000;
    if found then
      return;
    end if;
  end if;
  raise exception 'this clock can''t be moved by % s', by_seconds using errcode = 'JS003';
end
$$;
