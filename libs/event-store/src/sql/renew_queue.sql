-- After a dump and restore the transaction ids in the queue mean nothing: they may lie in this cluster's future, or sort
-- after those of later events. All such rows are committed, so they go first, by seq: the lowest id says so. (With an id
-- of the present, a running append of the same stream could hold a lower one.)
create function renew_queue() returns void language plpgsql as $$
declare
  here constant bigint := (select system_identifier from pg_control_system());
begin
  if here <> (select cluster_id from store)
    or exists (select from unsequenced where xid >= pg_snapshot_xmax(pg_current_snapshot()))
  then
    update unsequenced set xid = '0';
    update store set cluster_id = here;
  end if;
end
$$;
