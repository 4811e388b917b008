import type { StepDefinition } from '../procedure/definition.js';
import type { Citation } from '../rules/rule.js';
import type { Filed } from '../shared/papers.js';
import type { Text } from '../shared/text.js';
import { stepModule } from '../steps/index.js';
import type { OpenedCase, StepRun } from './state.js';

/** A paper of a step's checklist, with how it stands. */
export type DocumentState = {
  readonly type: string;
  readonly title: Text;
  readonly required: boolean;
  /** `unchecked`: kept on paper or elsewhere, so that the case cannot say. */
  readonly state: 'present' | 'partly' | 'missing' | 'not-required' | 'unchecked';
  /** The article that asks for it; null where the office alone does. */
  readonly cites: Citation | null;
  readonly filed: readonly Filed[];
};

/** The checklist of a step in the order of its definition. */
export function documentsOf(
  state: OpenedCase,
  run: StepRun,
  { kind, documents }: StepDefinition,
): readonly DocumentState[] {
  const papers = stepModule(kind).papers ?? {};
  return documents.map(({ type, title, required }) => {
    const known = Object.hasOwn(papers, type) ? papers[type] : undefined;
    const filed = known?.filed(run, state) ?? [];
    const standing = known ? standingOf(filed) : 'unchecked';
    return { type, title, required, state: standing, cites: known?.cites ?? null, filed };
  });
}

function standingOf(filed: readonly Filed[]): DocumentState['state'] {
  const there = filed.filter(({ at }) => at !== null).length;
  if (filed.length === 0) return 'not-required';
  if (there === 0) return 'missing';
  return there < filed.length ? 'partly' : 'present';
}
