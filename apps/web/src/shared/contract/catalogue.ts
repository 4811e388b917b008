import type { Text } from './refusal.js';

/** The part of JSON Schema 2020-12 in which the API describes a command's data. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: { readonly [name: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly minLength?: number;
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
  readonly options?: { readonly [value: string]: Text };
}

/** One act that can be recorded on streams of a prefix. */
export interface ActDescription {
  readonly prefix: string;
  readonly name: string;
  readonly title: Text;
  readonly schema: JsonSchema;
  readonly roles: readonly string[];
}

export interface RuleDescription {
  readonly id: string;
  readonly article: Text;
  readonly title: Text;
  readonly verified: boolean;
}

export interface ProcedureDescription {
  readonly version: string;
  readonly title: Text;
  readonly steps: readonly {
    readonly kind: string;
    readonly acts: readonly string[];
    readonly documents: readonly { readonly type: string; readonly title: Text }[];
  }[];
}

export interface Catalogue {
  readonly acts: readonly ActDescription[];
  readonly rules: readonly RuleDescription[];
  readonly roles: { readonly [role: string]: Text };
  readonly steps: readonly { readonly kind: string; readonly title: Text }[];
  readonly procedures: readonly ProcedureDescription[];
}
