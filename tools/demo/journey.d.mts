/** What earlier acts gave, and the date by the store's clock. */
export interface Known {
  readonly caseId: string;
  /** The first intended person, in the order of the proposal. */
  readonly personId: string;
  readonly itemId: string;
  readonly today: string;
  /** The case's version at which an act was last recorded. */
  versionOf(act: string): number;
}

export type Entry =
  | {
      readonly kind: 'act';
      readonly on: 'case' | 'meeting';
      readonly who: string;
      readonly name: string;
      readonly data: (known: Known) => object;
      readonly refusedBy?: string;
    }
  | { readonly kind: 'step-opens'; readonly step: string }
  | { readonly kind: 'advance'; readonly days: number }
  | { readonly kind: 'until'; readonly what: (shown: never) => boolean };

export const journey: readonly Entry[];
