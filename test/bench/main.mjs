import { runProgram } from '../../tools/plain-error.mjs';
import { benchHttp } from './http.mjs';
import { benchRecord } from './record.mjs';
import { createReport } from './report.mjs';

/** `npm run bench`: every figure with its floor from the same run. Exit code 1 when one is below its ratio. */
await runProgram(async () => {
  const report = createReport((line) => process.stdout.write(`${line}\n`));
  await benchRecord(report);
  await benchHttp(report);
  if (report.failed > 0) process.exitCode = 1;
});
