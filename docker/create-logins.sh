#!/usr/bin/env bash
# Runs once, when PostgreSQL creates its data. The owner migrates; the program's login owns nothing,
# is a member of nothing, and gets from the migration what it may do. Temporal has a login of its own.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" \
  --set=owner_password="$JISHI_OWNER_PASSWORD" \
  --set=program_password="$JISHI_PROGRAM_PASSWORD" \
  --set=temporal_password="$TEMPORAL_DB_PASSWORD" <<'SQL'
create role jishi_owner login createrole password :'owner_password';
create role jishi login password :'program_password';
create database jishi owner jishi_owner;
create role temporal login createdb password :'temporal_password';
SQL
