import { candidatesIn, type OpenedCase } from './state.js';

/** The place of the first name that is no candidate in the case or is given twice; −1 where there is none. */
export function firstNotIn(state: OpenedCase, list: readonly string[]): number {
  const candidates = candidatesIn(state).map(({ candidateId }) => candidateId);
  return list.findIndex(
    (each, index) => !candidates.includes(each) || list.indexOf(each) !== index,
  );
}
