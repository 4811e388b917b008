-- Fresh sign-ins that a signing act has taken. The token's digest stands for it; the command may be repeated.
create table used_sign_in (
  token_digest text primary key,
  command_id text not null,
  used_at timestamptz not null default clock_timestamp()
);
