import { PlainError } from './plain-error.mjs';

/**
 * The processes of one start, ended in the reverse order of their starts. A part that starts while
 * the group is ending is ended at once, so that Ctrl-C in the middle of a start leaves nothing.
 */
export class Group {
  #parts = [];
  #onAdd;
  #ending = false;

  /** @param onAdd hears of each part, to keep account of it */
  constructor(onAdd) {
    this.#onAdd = onAdd;
  }

  /** Takes a part that lives as long as the group does. */
  add = (part) => {
    this.#parts.push(part);
    this.#onAdd(part);
    if (this.#ending) {
      void part.stop();
      throw new PlainError(`${part.name} was ended, because the start was stopped.`);
    }
  };

  /** Takes a part that ends by itself when its work is done. */
  addTask = (part) => {
    this.add({ ...part, ended: new Promise(() => {}) });
  };

  /** Rejects with one line as soon as any part ends by itself. */
  firstEnd() {
    return Promise.race(this.#parts.map((part) => part.ended));
  }

  async stop() {
    this.#ending = true;
    for (const part of [...this.#parts].reverse()) await part.stop();
  }

  kill() {
    for (const { pid } of this.#parts) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // it has ended
      }
    }
  }
}
