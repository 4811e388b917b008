-- Numbers queued events in the global order, without gaps. Takes only rows whose transaction id lies below the snapshot's
-- horizon: all that could sort before them is decided. Gives the last number given, 0 when nothing was ready, null when
-- another session leads.
create function sequence_batch(size integer) returns bigint
language plpgsql security definer set search_path = pg_catalog, public, pg_temp
as $$
declare
  last sequenced;
  at timestamptz;
  numbered bigint;
begin
  if not pg_try_advisory_xact_lock(7450, 1) then
    return null;
  end if;
  perform renew_queue();
  select * into last from sequenced order by global_index desc limit 1;
  at := greatest(store_now(), last.sequenced_at);

  with ready as (
    select q.xid, q.seq from unsequenced q
    where q.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by q.xid, q.seq
    limit size
  ), taken as (
    delete from unsequenced q using ready where q.xid = ready.xid and q.seq = ready.seq returning q.xid, q.seq
  ), added as (
    insert into sequenced (global_index, seq, sequenced_at)
    select coalesce(last.global_index, 0) + row_number() over (order by xid, seq), seq, at
    from taken
    returning global_index
  )
  select coalesce(max(global_index), 0) into numbered from added;
  return numbered;
end
$$;
