import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  registeredPerson,
  sealedOf,
  type When,
} from '@jishi/test-support';
import { ruleInput } from '../case/rule-input.js';
import type { PersonState } from '../registers/person.js';
import { sys05 } from './own-matter.js';
import { sys01, sys02, sys08, sys20 } from './product.js';
import { sys04 } from './signers.js';

const endCase: When = {
  act: 'end-case',
  data: { reason: sealedOf('reason') },
  as: 'department-head',
  on: '2026-01-06',
};
const opened = (persons: { readonly [personId: string]: PersonState } = {}) =>
  caseSpec({ definition: promotion, registers: { persons } }).given(
    caseOpened(['analysis'], '2026-01-05'),
  );

describe('When a person has acted on the case before', () => {
  it('refuses one who recorded and would now sign', () => {
    opened()
      .when({ ...endCase, by: 'a-officer' })
      .thenRefuses({ rule: 'SYS-03', reason: 'other-duty', facts: { earlier: 'officer' } });
  });

  it('lets one sign who only acted in a role without such a duty', () => {
    const data = { act: 'open-step', rules: [], step: 'analysis', opening: 1 };
    opened()
      .given({
        as: 'meeting-secretary',
        by: 'a-both',
        on: '2026-01-05',
        event: { type: 'StepOpened', data },
      })
      .when({ ...endCase, by: 'a-both' })
      .thenRecords({ type: 'StepClosed' }, { type: 'CaseEnded' });
  });
});

describe('When a person acts on a case about somebody close', () => {
  const related = registeredPerson('p9', ['relation', { kin: 'spouse', personId: 'p1' }]);

  it('refuses the candidate himself', () => {
    opened({ p1: registeredPerson('p1') })
      .when({ ...endCase, person: 'p1' })
      .thenRefuses({ rule: 'SYS-05', reason: 'self' });
  });

  it('refuses a relative, from whichever side the register names the two', () => {
    opened({ p1: registeredPerson('p1'), p9: related })
      .when({ ...endCase, person: 'p9' })
      .thenRefuses({ rule: 'SYS-05', reason: 'relative' });
    const other = registeredPerson('p1', ['relation', { kin: 'near-in-law', personId: 'p9' }]);
    opened({ p1: other, p9: registeredPerson('p9') })
      .when({ ...endCase, person: 'p9' })
      .thenRefuses({ rule: 'SYS-05', reason: 'relative' });
  });

  it('lets a registered person act who is no relative', () => {
    opened({ p1: registeredPerson('p1'), p8: registeredPerson('p8') })
      .when({ ...endCase, person: 'p8' })
      .thenRecords({ type: 'StepClosed' }, { type: 'CaseEnded' });
  });
});

describe('When somebody close to a candidate signs on paper', () => {
  const attest = (signer: string): When => ({
    act: 'attest-rule',
    data: {
      rule: 'E07',
      candidateId: 'k1',
      statement: sealedOf('statement'),
      document: sealedOf('document'),
      signature: { kind: 'paper', signer, scan: sealedOf('scan'), signedOn: '2026-01-06' },
    },
    as: 'department-head',
    on: '2026-01-06',
  });
  const related = registeredPerson('p9', ['relation', { kin: 'spouse', personId: 'p1' }]);
  const known = opened({
    p1: registeredPerson('p1'),
    p8: registeredPerson('p8'),
    p9: related,
  });

  it('refuses the candidate and his relatives, and takes another person', () => {
    known.when(attest('p1')).thenRefuses({ rule: 'SYS-05', reason: 'signer' });
    known.when(attest('p9')).thenRefuses({ rule: 'SYS-05', reason: 'signer' });
    known.when(attest('p8')).thenRecords({ type: 'RuleAttested' });
  });
});

describe('When a rule is judged elsewhere in the path, or the act concerns nobody', () => {
  const context = contextOf({}, { as: 'officer', on: '2026-01-06' });
  const input = ruleInput(null, { name: 'end-case', data: {}, occurredOn: null }, context);

  it.each([sys01, sys02, sys04, sys05, sys08, sys20])('$id says nothing of an act', (rule) => {
    expect(rule.check(input, {})).toEqual({ outcome: 'not-applicable', facts: {} });
  });
});
