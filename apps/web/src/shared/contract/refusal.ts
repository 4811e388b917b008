/** One wording in both languages of the product. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** The parts of a refusal or gate as sentences, put into words by the API. */
export interface RuleWords {
  readonly facts: string;
  readonly needed: string;
  readonly who: string;
}

/** One rule that stands in the way of an act. */
export interface Refusal {
  readonly rule: string;
  /** Already worded, for example 第42条 and art 42. */
  readonly article: Text;
  /** False where only secondary sources of the article were read. */
  readonly verified: boolean;
  readonly title: Text;
  readonly effect: string;
  readonly candidateId?: string;
  readonly earliest?: string;
  readonly whoCan: readonly string[];
  readonly words: {
    readonly zh: RuleWords & { readonly sentence: string };
    readonly en: RuleWords & { readonly sentence: string };
  };
}

/** What a problem answer of the API says (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly code?: string;
  /** The field of the request that can't be read, as a path. */
  readonly field?: string;
  readonly act?: string;
  /** Under which number the refused attempt is on record. */
  readonly number?: string;
  readonly refusals?: readonly Refusal[];
}
