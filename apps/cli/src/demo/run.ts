import { openRecord } from '@jishi/commands';
import { readConfig } from '@jishi/platform';
import { type DemoAccounts, seedDemo } from './seed.js';

/**
 * Loads the demo register. `JISHI_DEMO_SUBJECTS` is a JSON object of the demo identity provider's
 * subjects by login.
 */
export async function runSeedDemo(environment: {
  readonly [name: string]: string | undefined;
}): Promise<string> {
  const config = readConfig(environment);
  const subjects = JSON.parse(environment.JISHI_DEMO_SUBJECTS ?? '{}') as DemoAccounts['subjects'];
  const record = await openRecord({
    databaseUrl: config.DATABASE_URL,
    masterKey: config.VAULT_MASTER_KEY,
    buildId: 'demo-register',
    maxConnections: 2,
  });
  try {
    const count = await seedDemo(
      record,
      { issuer: config.OIDC_ISSUER, subjects },
      config.VAULT_MASTER_KEY,
    );
    return `the demo register stands: ${count} commands on record`;
  } finally {
    await record.close();
  }
}
