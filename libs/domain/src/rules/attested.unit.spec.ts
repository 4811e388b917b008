import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  gate,
  registeredPerson,
  sealedOf,
  stepOpened,
  type When,
  type World,
} from '@jishi/test-support';

const persons = { p1: registeredPerson('p1'), p2: registeredPerson('p2') };
const world: World = { definition: promotion, registers: { persons } };
const candidates = ['1', '2'].map((n) => ({
  candidateId: `k${n}`,
  personId: `p${n}`,
  postId: 'post1',
}));
const opened = caseSpec(world).given(
  caseOpened(['inspection', 'decision'], '2026-01-05', { candidates }),
  stepOpened('inspection', '2026-01-05'),
);
const attest = (rule: string, candidateId: string | null = 'k1'): When => ({
  act: 'attest-rule',
  data: {
    rule,
    candidateId,
    statement: sealedOf('statement'),
    document: sealedOf('document'),
  },
  as: 'department-head',
  on: '2026-01-12',
});

describe.each(['E07'] as const)('%s', (rule) => {
  const says = (scenario: typeof opened) => gate(world, scenario.state, rule, { on: '2026-01-12' });

  it('asks for a statement about each candidate', () => {
    expect(says(opened)).toEqual(['attest not-attested', 'attest not-attested']);
    const one = opened.after(attest(rule));
    expect(says(one).toSorted()).toEqual(['attest not-attested', 'met']);
    expect(says(one.after(attest(rule, 'k2')))).toEqual(['met', 'met']);
  });

  it('is met by no statement about the case as a whole, and by none for another rule', () => {
    expect(says(opened.after(attest(rule, null)))).not.toContain('met');
    expect(says(opened.after(attest('D09')))).not.toContain('met');
  });
});

describe('A statement', () => {
  it('is taken for a rule that asks for one, about a candidate of the case', () => {
    opened.when(attest('E07')).thenRecords({ type: 'RuleAttested', data: { rule: 'E07' } });
    opened.when(attest('E01')).thenInvalid('rule', 'not-applicable');
    opened.when(attest('X99')).thenInvalid('rule', 'not-applicable');
    opened.when(attest('E07', 'k9')).thenInvalid('candidateId', 'unknown');
  });
});
