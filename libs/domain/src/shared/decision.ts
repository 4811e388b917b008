import type { Role } from '../access/roles.js';
import type { RuleId } from '../rules/ids.js';
import type { IsoDate, NewEvent } from './event.js';
import type { JsonObject } from './json.js';

/** What a rule that is not met does to the act it guards. */
export type RuleEffect = 'block' | 'hold' | 'attest' | 'superior' | 'warn';

/** One rule that stands in the way, with all that a person needs to mend it. Holds roles and opaque ids, never names. */
export type Refusal = {
  readonly rule: RuleId;
  readonly effect: Exclude<RuleEffect, 'warn'>;
  /** Which of the rule's wordings applies. */
  readonly reason: string;
  /** Public inputs: counts, dates of acts, quotas, opaque ids. */
  readonly facts: JsonObject;
  readonly whoCan: readonly Role[];
  readonly candidateId?: string;
  /** The first day on which the act could succeed, where it can be computed. */
  readonly earliest?: IsoDate;
};

/** What a rule said of an accepted act; kept in the event, so that a replay gives the same answer years later. */
export type RuleOutcome = {
  readonly rule: RuleId;
  readonly implementation: number;
  readonly outcome: 'met' | 'warned' | 'not-applicable';
  readonly facts: JsonObject;
  readonly parameters: JsonObject;
  readonly reason?: string;
  readonly candidateId?: string;
};

/** Events of one stream. */
export interface StreamEvents {
  readonly stream: string;
  readonly events: readonly NewEvent[];
}

/**
 * The answer to a command. Only `accepted` and `refused` enter the record.
 * `opening`: the step is recorded as next and is still being opened (SYS-20): nothing is judged yet.
 * `invalid`: the input names something that does not exist; `field` says where.
 */
export type Decision =
  | {
      readonly kind: 'accepted';
      readonly events: readonly NewEvent[];
      readonly also: readonly StreamEvents[];
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'opening' }
  | { readonly kind: 'invalid'; readonly field: string; readonly problem: InputProblem };

/** What is wrong with an input, so exactly that a person who reads the words for it can mend it. */
export type InputProblem =
  | 'unknown'
  | 'already-exists'
  | 'not-in-this-step'
  | 'not-applicable'
  /** A day on which nothing can have happened yet. */
  | 'in-future'
  /** A day before what it follows or ends. */
  | 'too-early'
  | 'too-late'
  /** The date beside the act and the one in it are two days. */
  | 'other-day'
  /** Nobody records his own signature on paper. */
  | 'own-signature'
  | 'too-few'
  | 'too-many';

/** The command reached an act's own code: these events, unless the input is unusable. */
export type ActResult =
  | {
      readonly kind: 'events';
      readonly events: readonly NewEvent[];
      readonly also?: readonly StreamEvents[];
    }
  | { readonly kind: 'invalid'; readonly field: string; readonly problem: InputProblem };

export function events(...list: readonly NewEvent[]): ActResult {
  return { kind: 'events', events: list };
}

export function invalid(field: string, problem: InputProblem): ActResult & { kind: 'invalid' } {
  return { kind: 'invalid', field, problem };
}

/** One entry per stream: an append names each stream once. */
export function byStream(list: readonly StreamEvents[]): readonly StreamEvents[] {
  const streams = [...new Set(list.map(({ stream }) => stream))];
  return streams.map((stream) => ({
    stream,
    events: list.filter((each) => each.stream === stream).flatMap(({ events: some }) => some),
  }));
}

export function refused(...refusals: readonly Refusal[]): Decision & { kind: 'refused' } {
  return { kind: 'refused', refusals };
}
