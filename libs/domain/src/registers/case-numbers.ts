import { type Evolvers } from './folding.js';
import { registerAggregate } from './register.js';

export type CaseNumberEvents = { CaseNumberTaken: { readonly number: number } };

const evolvers: Evolvers<number, CaseNumberEvents> = {
  CaseNumberTaken: (_last, { number }) => number,
};

/** The last case number given in a unit and year; the case that opens takes the next one in the same append. */
export const caseNumbersAggregate = registerAggregate({
  prefix: 'casenumbers',
  initial: 0,
  evolvers,
  acts: {},
  unitOf: () => null,
});
