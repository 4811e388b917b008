import type {
  BlockedOn,
  CasePage,
  Catalogue,
  MeetingPage,
  PersonPage,
  Refusal,
} from '@jishi/client';

/** Parts of the API's answers that screens name; the answers themselves are those of the generated client. */

export type WaitCause = BlockedOn['cause'];
export type CaseBlockedOn = NonNullable<CasePage['blockedOn']>;
export type CaseStep = CasePage['steps'][number];
export type CaseClock = CasePage['clocks'][number];

export type AgendaItem = MeetingPage['items'][number];
export type SittingMember = MeetingPage['members'][number];
export type PersonFact = PersonPage['facts'][number];

export type RuleWords = Omit<Refusal['words']['zh'], 'sentence'>;

/** The part of JSON Schema 2020-12 in which the API describes an act's data. */
export interface JsonSchema {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The field's name. */
  readonly zh?: string;
  readonly en?: string;
  /** How the field is asked for: `text`, `document`, `person` … */
  readonly input?: string;
  readonly options?: { readonly [value: string]: { readonly zh: string; readonly en: string } };
}

export type ActDescription = Catalogue['acts'][number];
