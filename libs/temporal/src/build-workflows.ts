import { renameSync, writeFileSync } from 'node:fs';
import { bundleWorkflows, shippedFile } from './bundle.js';

/** `npm run build:workflows`: the bundle that ships, or one line that says what is wrong and a failed exit. */
try {
  const { code } = await bundleWorkflows();
  // A worker that starts meanwhile sees the old bundle or the new one, never half of it.
  const fresh = `${shippedFile}.new`;
  writeFileSync(fresh, code);
  renameSync(fresh, shippedFile);
  process.stdout.write(`workflow bundle: ${Math.round(code.length / 1024)} KiB\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
