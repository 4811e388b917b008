-- The version of its stream that each workflow has seen; what lags is one join.
create table observed (
  workflow_id text primary key,
  version integer not null,
  at timestamptz not null
);
