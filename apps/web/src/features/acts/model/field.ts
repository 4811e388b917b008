import type { Text } from '@jishi/client';

/** What a person chooses from a register or from the case at hand. */
export const picks = [
  'person',
  'post',
  'unit',
  'body',
  'candidate',
  'case',
  'accountability',
  'actor',
  'procedure',
  'step',
  'nominator',
  'item',
  'matter',
] as const;

export type Pick = (typeof picks)[number];

export type FieldShape =
  | { readonly kind: 'text'; readonly wrapped: boolean; readonly max: number | null }
  | { readonly kind: 'date' }
  | { readonly kind: 'month' }
  | { readonly kind: 'number'; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'pick'; readonly from: Pick }
  | { readonly kind: 'document' }
  /** The definition of a procedure, written and checked before the form is filled in. */
  | { readonly kind: 'definition' }
  | { readonly kind: 'signature'; readonly paper: readonly Field[] }
  | { readonly kind: 'constant'; readonly value: unknown }
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  /** A typed personal fact: its fields travel under `json` and are sealed on arrival. */
  | { readonly kind: 'fact'; readonly fields: readonly Field[] }
  | { readonly kind: 'variants'; readonly by: string; readonly variants: readonly Variant[] }
  | {
      readonly kind: 'list';
      readonly item: Field;
      readonly min: number;
      readonly max: number | null;
    };

export interface Option {
  readonly value: string;
  readonly label: Text;
}

export interface Variant {
  readonly value: string;
  readonly label: Text;
  readonly fields: readonly Field[];
}

/** One field of an act's form, read from the act's schema. */
export interface Field {
  readonly name: string;
  readonly label: Text;
  readonly required: boolean;
  /** Left empty, the field travels as null. */
  readonly nullable: boolean;
  readonly shape: FieldShape;
}

/** What the form holds while it is filled in; turned into the act's data by `toData`. */
export type Value = unknown;
export type Values = Readonly<Record<string, Value>>;

/** What was chosen for a document: a file that is in the store already, or a text written here. */
export interface DocumentValue {
  readonly uploaded?: {
    readonly ref: string;
    readonly hash: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly fileName: string;
  };
  /** The file itself, for those who need the same paper once more. */
  readonly file?: File;
  readonly text?: string;
}
