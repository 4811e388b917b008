import type { Refusal, Role, Text } from '@jishi/domain';

/** Who asks: a signed-in person, or the product itself. */
export type Asker =
  | {
      readonly kind: 'person';
      readonly actorId: string;
      /** The duty the person chose; null takes the first that fits the act. */
      readonly role: Role | null;
      /** The holder for whom a deputy acts. */
      readonly actingFor: string | null;
    }
  | { readonly kind: 'product'; readonly role: 'clock' | 'policy' | 'orchestrator' };

/** One request to record something. The data are as they came over the wire: nothing of it is trusted yet. */
export interface CommandRequest {
  /** The stream on which it is given, `case/<id>`; for a new thing see `newStream`. */
  readonly stream: string;
  readonly name: string;
  readonly data: unknown;
  readonly occurredOn: string | null;
  /** With its prefix: see `commandIds`. */
  readonly commandId: string;
  readonly asker: Asker;
  /** The version that the asker saw (If-Match); null where it does not matter. */
  readonly expected: number | null;
  readonly correlationId: string;
  readonly causationId: string | null;
}

/** One field that could not be read. */
export interface FieldProblem {
  /** Dotted path into the data, empty for the whole. */
  readonly field: string;
  readonly message: string;
  /** What kind of problem it is, where the message is not itself the code. */
  readonly code?: string;
}

export interface Recorded {
  readonly kind: 'recorded';
  readonly stream: string;
  /** `<stream>:<version>`: reads can wait for it. */
  readonly token: string;
  readonly recordedAt: string;
  /** The request had been answered before; nothing was written now. */
  readonly repeated: boolean;
}

export interface Refused {
  readonly kind: 'refused';
  /** `may-not-act`: the person lacks the duty; `rule`: the procedure stands in the way. */
  readonly by: 'may-not-act' | 'rule';
  readonly act: string;
  readonly title: Text;
  readonly refusals: readonly Refusal[];
  /** Where the refusal itself is on record, `refused/<stream>:<version>`. */
  readonly number: string;
}

/** Every answer there is. Only `recorded` and `refused` left a trace in the record. */
export type CommandAnswer =
  | Recorded
  | Refused
  | { readonly kind: 'not-found' }
  | { readonly kind: 'unreadable'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'stale'; readonly version: number }
  | { readonly kind: 'key-reused' }
  | { readonly kind: 'throttled'; readonly until: string }
  /** SYS-20: the step is recorded as next and still being opened. */
  | { readonly kind: 'opening'; readonly retryAfterSeconds: number }
  /** The streams moved under every try. */
  | { readonly kind: 'contended' };
