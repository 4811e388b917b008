/** One part of the product. */
export interface Part {
  /** Of the process that plays the part; undefined when it has ended. */
  readonly pid: number | undefined;
  /** kill -9; resolves when the process and its own children are gone. */
  kill(): Promise<void>;
}

/** A server that comes back with its port and its data. */
export interface Server extends Part {
  start(): Promise<unknown>;
}

export interface Product {
  readonly postgres: Server;
  readonly temporal: Server;
  readonly databaseUrl: string;
  /** Of the login that migrates; the product itself never sees it. */
  readonly ownerUrl: string;
  readonly temporalAddress: string;
  readonly masterKey: string;
  readonly site: { readonly origin: string; readonly issuer: string; readonly clientId: string };
  startIdentity(): Promise<void>;
  startWorker(): Part;
  startApi(options?: { readonly beside?: boolean }): Promise<Part & { readonly origin: string }>;
  stop(): Promise<void>;
}

export function openProduct(): Promise<Product>;
