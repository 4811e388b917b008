import type { OpenedCase, Stamp, StepRun } from '../case/state.js';
import { candidatesIn } from '../case/state.js';
import { type Citation, regulations } from '../rules/rule.js';

/** One copy of a paper that is asked for: of the whole case, or of one candidate. */
export type Filed = {
  readonly candidateId: string | null;
  /** Where it is on record; null while it is missing. */
  readonly at: Stamp | null;
};

/** A paper that a definition may ask for, with the article that does. */
export interface Paper {
  readonly cites: Citation;
  /** Every copy that this run needs; none where the run needs no such paper. */
  filed(run: StepRun, state: OpenedCase): readonly Filed[];
}

/** The papers of a step by the type that a definition gives them. A type that is not here is kept elsewhere. */
export type Papers = { readonly [type: string]: Paper };

type Brought = { readonly at: Stamp } | undefined;

/** @param isAsked left out where every run needs it */
export function paper(
  article: string,
  fact: (run: StepRun, state: OpenedCase) => Brought,
  isAsked: (run: StepRun) => boolean = () => true,
): Paper {
  return {
    cites: regulations(article),
    filed: (run, state) =>
      isAsked(run) ? [{ candidateId: null, at: fact(run, state)?.at ?? null }] : [],
  };
}

/** A paper that each candidate still in has a copy of. @param isAsked left out where each needs it */
export function paperOfEach(
  article: string,
  fact: (run: StepRun, candidateId: string) => Brought,
  isAsked: (run: StepRun, candidateId: string) => boolean = () => true,
): Paper {
  return {
    cites: regulations(article),
    filed: (run, state) =>
      candidatesIn(state)
        .filter(({ candidateId }) => isAsked(run, candidateId))
        .map(({ candidateId }) => ({ candidateId, at: fact(run, candidateId)?.at ?? null })),
  };
}
