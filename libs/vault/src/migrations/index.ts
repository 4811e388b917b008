import { CreateVault1764000001000 } from './create-vault.js';

/** Run by the record's own data source, after the record's: its migrations make the role of the program. */
export const vaultMigrations = [CreateVault1764000001000];
