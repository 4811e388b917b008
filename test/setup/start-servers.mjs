import { startServers } from './servers.mjs';

/**
 * Jest calls this only when a spec of the project `real` is among the run. A run that names
 * nothing but `.int.spec` files needs no Temporal server and doesn't wait for one.
 */
export default async function (globalConfig) {
  const { patterns } = globalConfig.testPathPatterns;
  const onlyStore = patterns.length > 0 && patterns.every((pattern) => /[.\]]int\b/.test(pattern));
  await startServers({ temporal: !onlyStore });
}
