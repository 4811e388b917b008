import { signIn } from '../../tools/demo/sign-in.mjs';
import { openIdentity, openTemporal, startApi, startWorker } from '../../tools/parts.mjs';
import { caughtUp } from './caught-up.mjs';

/**
 * The API as a process of its own over the place's store, with Temporal and the demo identity provider.
 * `startWorker` starts the whole worker and waits until it has followed everything.
 */
export async function startProduct({ settings, env: storeEnv, group, record }) {
  const temporal = await openTemporal(settings, group.add);
  const env = { ...storeEnv, TEMPORAL_ADDRESS: temporal.address };
  await openIdentity(settings, env, group.add);
  await startApi(settings, env, group.add);
  const origin = settings.webOrigin;
  const door = { issuer: env.OIDC_ISSUER, clientId: settings.clientId, redirectUri: `${origin}/` };
  const { accessToken } = await signIn({ ...door, login: 'chen' });
  return {
    origin,
    token: accessToken,
    async startWorker() {
      startWorker(settings, env, group.add);
      await caughtUp(record.pool, group.firstEnd());
    },
  };
}
