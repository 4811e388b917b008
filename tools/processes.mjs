import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { PlainError } from './plain-error.mjs';

/**
 * Starts one child process in a process group of its own, so that Ctrl-C reaches us alone and we
 * end the children in order. What it prints goes straight to `logFile`, which outlives us too.
 *
 * Returns `{ name, pid, exited, ended, stop }`: `exited` resolves to the exit code or the signal;
 * `ended` rejects with one line when the child ends before `stop` was called; `stop` asks with
 * `signal`, and kills after `graceMs`.
 */
export function startProcess({ name, command, args, logFile, signal, graceMs, ...options }) {
  const log = openSync(logFile, 'a');
  const from = fstatSync(log).size;
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  let stopping = false;
  const exited = new Promise((resolve) => {
    child.once('exit', (code, by) => resolve(by ?? code));
  });
  const ended = new Promise((_resolve, reject) => {
    child.once('error', (error) => {
      reject(new PlainError(`${name} can't start: ${error.message}`));
    });
    void exited.then((how) => {
      if (!stopping) reject(new PlainError(describeEnd({ name, how, logFile, from })));
    });
  });
  ended.catch(() => {}); // whoever needs to know listens; an unheard end must not crash the starter
  const stop = async () => {
    stopping = true;
    if (child.pid !== undefined) await endProcess(child.pid, { signal, graceMs, exited });
  };
  return { name, pid: child.pid, exited, ended, stop };
}

function describeEnd({ name, how, logFile, from }) {
  const killed = typeof how === 'string';
  const why = killed ? '' : ` ${lastWord(readFileSync(logFile).subarray(from).toString('utf8'))}`;
  return `${name} ended unexpectedly (${killed ? how : `exit code ${how}`}).${why} Log: ${logFile}`;
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

/**
 * The command line of a living process, or undefined. Used to tell our own left-over from a stranger
 * who got its id. A process that has ended but was not yet collected by its parent has none.
 */
export function commandLineOf(pid) {
  if (!sendSignal(pid, 0)) return undefined;
  const text = existsSync('/proc/self') ? readProc(pid) : askPs(pid);
  return text.trim() || undefined;
}

function readProc(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return ''; // it ended while we looked
  }
}

function askPs(pid) {
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '';
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
  while (commandLineOf(pid) !== undefined) await delay(50);
}

/** The line of a program's output that says why it ended, without a stack below it. */
export function lastWord(output) {
  const lines = output
    .split('\n')
    .filter((line) => /^\S/.test(line) && !/^(Node\.js v|[{}])/.test(line));
  return lines.at(-1)?.trim() ?? '';
}
