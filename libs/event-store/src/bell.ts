export interface Bell {
  ring(): void;
  /** Resolves when rung, at once if it was rung since the last wait, or after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
}

/** Wakes one waiter; a ring that nobody waits for is kept for the next wait. */
export function createBell(): Bell {
  let rung = false;
  let answer: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      answer?.();
    },
    async wait(milliseconds) {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          answer = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
      answer = undefined;
    },
  };
}
