import { cpus, loadavg } from 'node:os';
import { runProgram } from '../../tools/plain-error.mjs';
import { benchDecisions } from './decisions.mjs';
import { benchHttp } from './http.mjs';
import { benchRecord } from './record.mjs';
import { createReport } from './report.mjs';

/** `npm run bench`: every figure with its floor from the same run. Exit code 1 when one is below its ratio. */
await runProgram(async () => {
  const report = createReport((line) => process.stdout.write(`${line}\n`));
  report.heading(conditions());
  benchDecisions(report);
  await benchRecord(report);
  await benchHttp(report);
  report.heading(conditions());
  if (report.failed > 0) process.exitCode = 1;
});

/** A machine that others use as well makes every figure worse, and the one with most processes worst. */
function conditions() {
  const [lastMinute] = loadavg();
  return `Node ${process.version}, ${cpus().length} cores, load average ${lastMinute.toFixed(1)}`;
}
