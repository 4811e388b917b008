/** A Temporal development server that was started. */
export interface TemporalServer {
  /** host:port */
  readonly address: string;
  stop(): Promise<void>;
}

export function startTemporal(options: {
  readonly ui?: boolean;
  readonly dbFile?: string;
  readonly logFile: string;
  readonly timeSkipping?: boolean;
  readonly dynamicConfig?: readonly string[];
  readonly port?: number;
}): Promise<TemporalServer>;
