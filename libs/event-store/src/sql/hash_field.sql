-- One column in the hashed bytes: its length and its bytes, so that no two rows give the same bytes. NULL is ffffffff.
create function hash_field(value bytea) returns bytea language sql immutable parallel safe
  return coalesce(int4send(length(value)) || value, '\xffffffff'::bytea);
