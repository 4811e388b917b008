import { rmSync } from 'node:fs';
import { dataFolder } from './data-folder.mjs';
import { runProgram } from './plain-error.mjs';
import { takeFolder } from './running.mjs';

/** `npm run dev:clean`: removes the data folder of `npm start`, when nothing runs on it. */
await runProgram(async () => {
  const folder = dataFolder({ embeddedPostgres: !process.env.DATABASE_URL });
  await takeFolder(folder);
  rmSync(folder, { recursive: true });
  console.log(`Removed ${folder}`);
});
