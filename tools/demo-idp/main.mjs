import { runProgram } from '../plain-error.mjs';
import { startDemoProvider } from './provider.mjs';

/** The demo provider as a process of its own. Settings come from the environment, as for every part. */
await runProgram(async () => {
  const { DEMO_IDP_PORT, DEMO_IDP_FOLDER, DEMO_IDP_ORIGINS, OIDC_CLIENT_ID } = process.env;
  const provider = await startDemoProvider({
    folder: DEMO_IDP_FOLDER,
    port: Number(DEMO_IDP_PORT),
    clientId: OIDC_CLIENT_ID,
    origins: DEMO_IDP_ORIGINS.split(','),
  });
  console.log(`Demo identity provider at ${provider.issuer}`);
  process.once('SIGTERM', () => void provider.close());
});
