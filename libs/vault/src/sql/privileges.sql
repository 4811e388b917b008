-- The program seals, reads, sweeps what stayed pending, and erases by deleting keys. It can't make an object live
-- (append does, as the owner), nor change what is sealed, nor take an erasure back.
grant select, delete on vault_object to jishi_app;
grant insert (ref, form, kind, hash, header) on vault_object to jishi_app;
grant select, insert, delete on vault_chunk to jishi_app;
grant select on vault_erasure to jishi_app;
grant insert (ref) on vault_erasure to jishi_app;
grant usage on schema vault_keys to jishi_app;
grant select, delete on vault_keys.document_key to jishi_app;
grant insert (ref, master_key, wrapped) on vault_keys.document_key to jishi_app;
