/** Something that runs in the worker process beside the others. */
export interface Part {
  readonly name: string;
  start(): void | Promise<void>;
  /** Resolves when what was under way is done. */
  stop(): Promise<void>;
}
