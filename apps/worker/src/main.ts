import 'reflect-metadata';
import { runWorker } from './run-worker.js';

try {
  await runWorker(process.env);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
