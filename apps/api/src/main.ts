import { openRecord } from '@jishi/commands';
import { readConfig } from '@jishi/platform';
import { createLog } from '@jishi/platform/logging';
import { createTokenVerifier } from '@jishi/platform/sign-in';
import { connectTemporal } from '@jishi/temporal/client';
import { createApp } from './create-app.js';
import type { Parts } from './parts.js';

/** Opens what the API needs, serves until it is told to stop, and closes in the opposite order. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  const record = await openRecord({
    databaseUrl: config.DATABASE_URL,
    masterKey: config.VAULT_MASTER_KEY,
    buildId: config.JISHI_BUILD_ID,
    maxConnections: 20,
  });
  const temporal = connectTemporal({
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    taskQueue: config.TASK_QUEUE,
  });
  const tokens = createTokenVerifier({
    issuer: config.OIDC_ISSUER,
    clientId: config.OIDC_CLIENT_ID,
  });
  const parts: Parts = { config, record, temporal, tokens };
  const app = await createApp(parts, log);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onClose', async () => {
      await Promise.allSettled([record.close(), temporal.close()]);
    });
  await app.listen(config.PORT, config.HOST);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `The API cannot start. ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
