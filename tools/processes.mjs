import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { PlainError } from './plain-error.mjs';

/**
 * Starts one child process in a process group of its own, so that Ctrl-C reaches us alone and we
 * end the children in order. `logFile` receives what it prints.
 *
 * Returns `{ name, pid, exited, ended, stop }`: `exited` resolves to the exit code or the signal;
 * `ended` rejects with one line when the child ends before `stop` was called; `stop` asks with
 * `signal`, and kills after `graceMs`.
 */
export function startProcess({
  name,
  command,
  args,
  env,
  cwd,
  uid,
  gid,
  logFile,
  signal = 'SIGTERM',
  graceMs = 15_000,
}) {
  const child = spawn(command, args, {
    cwd,
    env: env ?? process.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid }),
  });
  const last = keepOutput(child, logFile);
  let stopping = false;
  const exited = new Promise((resolve) => child.once('close', (code, by) => resolve(by ?? code)));
  const ended = new Promise((_resolve, reject) => {
    child.once('error', (error) => reject(new PlainError(`${name} can't start: ${error.message}`)));
    void exited.then((how) => {
      if (!stopping)
        reject(new PlainError(`${name} ended unexpectedly (${how}). ${last()}`.trim()));
    });
  });
  ended.catch(() => {}); // whoever needs to know listens; an unheard end must not crash the starter
  const stop = async () => {
    stopping = true;
    if (child.pid !== undefined) await endProcess(child.pid, { signal, graceMs, exited });
  };
  return { name, pid: child.pid, exited, ended, stop };
}

/** Asks a process to end, waits, and kills it when it doesn't. Does nothing when it has ended. */
export async function endProcess(pid, { signal = 'SIGTERM', graceMs = 15_000, exited } = {}) {
  if (!sendSignal(pid, signal)) return exited;
  const gone = exited ?? untilGone(pid);
  const late = Symbol('late');
  const timer = new AbortController();
  const first = await Promise.race([gone, delay(graceMs, late, { signal: timer.signal })]);
  timer.abort();
  if (first !== late) return;
  sendSignal(pid, 'SIGKILL');
  await gone;
}

/** The command line of a living process, or undefined. Used to tell our own left-over from a stranger who got its id. */
export function commandLineOf(pid) {
  if (!sendSignal(pid, 0)) return undefined;
  const file = `/proc/${pid}/cmdline`;
  if (existsSync('/proc/self'))
    return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ').trim() : undefined;
  return execText('ps', ['-p', String(pid), '-o', 'command=']);
}

function execText(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}

async function untilGone(pid) {
  while (sendSignal(pid, 0)) await delay(50);
}

/** Keeps the child's output in its log file and remembers the last line for the message when it fails. */
function keepOutput(child, logFile) {
  const log = logFile === undefined ? undefined : createWriteStream(logFile, { flags: 'a' });
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      log?.write(chunk);
      tail = (tail + chunk.toString('utf8')).slice(-2000);
    });
  }
  child.once('close', () => log?.end());
  return () => {
    const line = tail.trim().split('\n').at(-1) ?? '';
    return [line, logFile === undefined ? '' : `Log: ${logFile}`].filter(Boolean).join(' ');
  };
}
