import { spawnSync } from 'node:child_process';
import { waitUntil } from '../../tools/wait.mjs';

/** A part of the product, whichever process plays it now. */
export class Part {
  #process;

  /** Hears of the process that plays the part from now on. */
  begin = (started) => {
    this.#process = started;
    void started.exited.then(() => {
      if (this.#process === started) this.#process = undefined;
    });
  };

  /** Of the process that plays it; undefined when it has ended. */
  get pid() {
    return this.#process?.pid;
  }

  /** kill -9: nothing is finished, nothing is said. Resolves when the process and its own children are gone. */
  async kill() {
    const { name, pid, exited } = this.#process;
    const children = childrenOf(pid);
    process.kill(pid, 'SIGKILL');
    await exited;
    await waitUntil(() => !children.some(lives), {
      otherwise: `${name} was killed, and processes of it live on`,
    });
  }

  async stop() {
    await this.#process?.stop();
  }
}

/** PostgreSQL's children end by themselves once it is gone, and only then does it start again. */
function childrenOf(pid) {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = stdout.split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.filter(([, parent]) => parent === pid).map(([child]) => child);
}

function lives(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
