import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from './plain-error.mjs';
import { commandLineOf, endProcess } from './processes.mjs';
import { writePrivate } from './secrets.mjs';

/**
 * What runs on a data folder, kept in a file there: who started it, and each part's id and command
 * line. After kill -9 the next start reads it and ends what was left over, and nothing else: an id
 * whose command line differs belongs to a stranger.
 */
export async function takeFolder(folder) {
  const file = join(folder, 'running.json');
  const left = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { parts: [] };
  const { starter, parts } = left;
  if (starter && starter.pid !== process.pid && lives(starter)) {
    throw new PlainError(
      `Jishi already runs on ${folder} (process ${starter.pid}). Stop it, or set JISHI_DATA_DIR.`,
    );
  }
  for (const part of parts.reverse()) {
    if (!lives(part)) continue;
    console.log(`Ending ${part.name}, left over from an earlier start`);
    await endProcess(part.pid);
  }
  const now = { starter: describe('start', process.pid), parts: [] };
  const save = () => writePrivate(file, JSON.stringify(now));
  save();
  return {
    add: ({ name, pid }) => {
      now.parts.push(describe(name, pid));
      save();
    },
    release: () => rmSync(file, { force: true }),
  };
}

const describe = (name, pid) => ({ name, pid, command: commandLineOf(pid) });

const lives = ({ pid, command }) => command !== undefined && commandLineOf(pid) === command;
