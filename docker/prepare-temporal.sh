#!/bin/sh
# Creates Temporal's two databases and brings their schemas to the newest version. May run again.
set -eu

prepare() {
  database=$1
  schema=/etc/temporal/schema/postgresql/v12/$2/versioned
  tool="temporal-sql-tool --plugin postgres12 --ep postgres -p 5432 -u temporal --db $database"
  # Both refuse what is there already; the update below fails when they failed otherwise.
  $tool create || true
  $tool setup-schema -v 0.0 || true
  $tool update-schema -d "$schema"
}

prepare temporal temporal
prepare temporal_visibility visibility
