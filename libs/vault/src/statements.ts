/** A statement that a connection prepares once, under its name. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

export const INSERT_CONTENTS: Statement = {
  name: 'vault-insert-contents',
  text: `
  with given as (
         select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bytea[], $6::bytea[])
           as given (ref, kind, hash, master_key, wrapped, ciphertext)),
       object as (
         insert into vault_object (ref, form, kind, hash) select ref, 'content', kind, hash from given),
       key as (
         insert into vault_keys.document_key (ref, master_key, wrapped)
         select ref, master_key, wrapped from given)
  insert into vault_chunk (ref, n, ciphertext) select ref, 0, ciphertext from given`,
};

export const INSERT_KEY: Statement = {
  name: 'vault-insert-key',
  text: 'insert into vault_keys.document_key (ref, master_key, wrapped) values ($1, $2, $3)',
};

export const INSERT_CHUNK: Statement = {
  name: 'vault-insert-chunk',
  text: 'insert into vault_chunk (ref, n, ciphertext) values ($1, $2, $3)',
};

export const INSERT_FILE: Statement = {
  name: 'vault-insert-file',
  text: `
  insert into vault_object (ref, form, kind, hash, header)
  select ref, 'file', $2, $3, $4 from vault_keys.document_key where ref = $1`,
};

export const DISCARD: Statement = {
  name: 'vault-discard',
  text: `
  with key as (delete from vault_keys.document_key where ref = $1)
  delete from vault_chunk where ref = $1`,
};

export const ERASE: Statement = {
  name: 'vault-erase',
  text: `
  with object as (select ref from vault_object where ref = $1),
       noted as (insert into vault_erasure (ref) select ref from object on conflict do nothing),
       destroyed as (delete from vault_keys.document_key where ref = $1)
  select from object`,
};

// Only what this statement itself removed loses its key: an append may make an object live at the same moment, and
// then the delete, which looks again at the locked row, leaves it.
export const SWEEP: Statement = {
  name: 'vault-sweep',
  text: `
  with cutoff as (select clock_timestamp() - make_interval(hours => $1) as at),
       pending as (
         delete from vault_object using cutoff where not live and created_at < at returning ref),
       abandoned as (
         select ref from vault_keys.document_key key, cutoff
         where created_at < at and not exists (select from vault_object object where object.ref = key.ref)),
       gone as (select ref from pending union all select ref from abandoned),
       keys as (delete from vault_keys.document_key key using gone where key.ref = gone.ref),
       chunks as (delete from vault_chunk chunk using gone where chunk.ref = gone.ref)
  select from gone`,
};

export const FIND: Statement = {
  name: 'vault-find',
  text: `
  select object.ref, form, kind, hash, header, erasure.ref is not null as erased, master_key, wrapped,
         chunk.ciphertext as content
  from vault_object object
  left join vault_erasure erasure using (ref)
  left join vault_keys.document_key using (ref)
  left join vault_chunk chunk on chunk.ref = object.ref and chunk.n = 0 and form = 'content'
  where object.ref = any($1)`,
};

export const READ_CHUNK: Statement = {
  name: 'vault-read-chunk',
  text: 'select ciphertext from vault_chunk where ref = $1 and n = $2',
};
