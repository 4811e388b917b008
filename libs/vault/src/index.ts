export type { Content, OpenedContent } from './contents.js';
export { createDrafts, type Draft, type Drafts } from './drafts.js';
export type { OpenedFile } from './file-reader.js';
export type { FileMeta, SealedFile } from './file-writer.js';
export { migrateVault, vaultMigrations } from './migrate.js';
export { createVault, type Vault, type VaultOptions } from './vault.js';
export { VaultError, type VaultErrorCode } from './vault-error.js';
