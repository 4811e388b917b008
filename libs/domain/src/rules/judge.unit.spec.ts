import { describe, expect, it } from '@jest/globals';
import { library } from '@jishi/procedures';
import { contextOf } from '@jishi/test-support';
import { ruleInput } from '../case/rule-input.js';
import type { CandidateState } from '../case/state.js';
import { candidateOf, caseOf, nomineeOf, stepOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { judge } from './judge.js';
import { judgeRule } from './judge-rule.js';
import { held, product, type RuleResult, rule, warned } from './rule.js';

const context = contextOf({}, { as: 'officer', on: '2026-02-11' });
const input = ruleInput(null, { name: 'some-act', data: {}, occurredOn: null }, context);
const candidates: readonly CandidateState[] = ['k1', 'k2'].map((candidateId) => ({
  candidateId,
  personId: `p-${candidateId}`,
  postId: 'post1',
  status: 'in',
}));
const wording = { zh: '文字', en: 'words' };

/** A rule that always says this. */
const saying = (result: RuleResult, subject: 'case' | 'candidate' = 'case') => ({
  rule: rule<RuleInput, Record<string, never>>({
    id: 'E02',
    cites: product,
    title: wording,
    judges: 'state',
    subject,
    whoCan: ['officer'],
    parameters: {},
    reasons: { few: { facts: wording, needed: wording } },
    check: () => result,
  }),
  implementation: 1,
  parameters: {},
});

describe('When a rule only warns', () => {
  it('goes into the record with its reason and refuses nothing', () => {
    expect(judgeRule(saying(warned('few')), input)).toEqual({
      refusals: [],
      outcomes: [
        {
          rule: 'E02',
          implementation: 1,
          parameters: {},
          outcome: 'warned',
          reason: 'few',
          facts: {},
        },
      ],
    });
  });

  it('names the candidate whom it is about', () => {
    const judgement = judgeRule(saying(warned('few'), 'candidate'), { ...input, candidates });
    expect(judgement.outcomes.map(({ candidateId }) => candidateId)).toEqual(['k1', 'k2']);
  });
});

describe('When a rule is not met', () => {
  it('refuses by the effect that the result names, and says who can mend it', () => {
    expect(judgeRule(saying(held('few')), input)).toEqual({
      refusals: [{ rule: 'E02', effect: 'hold', reason: 'few', facts: {}, whoCan: ['officer'] }],
      outcomes: [],
    });
  });

  it('is an error where nobody could be told why', () => {
    expect(() => judgeRule(saying(held('unheard-of')), input)).toThrow(
      'E02 has no wording for unheard-of',
    );
  });
});

describe('When a procedure asks for a rule in the wrong place', () => {
  it('is an error where the rules version does not hold the rule', () => {
    const manifest = { version: '2019.0', rules: {} };
    expect(() => judge([{ rule: 'A01' }], manifest, input)).toThrow(
      'rules version 2019.0 has no rule A01',
    );
  });

  it('is an error to judge a rule of a step before the case is opened', () => {
    const manifest = library.rules(library.currentRules);
    expect(() => judge([{ rule: 'A02' }], manifest!, input)).toThrow('on an opened case');
    expect(() => caseOf(input)).toThrow('on an opened case');
    expect(() => stepOf(input)).toThrow('in a step');
  });

  it('is an error to judge a rule of candidates on none, or on one for an unknown post', () => {
    expect(() => candidateOf(input)).toThrow('subject candidate');
    expect(() => nomineeOf({ ...input, candidate: candidates[0]! })).toThrow('registered post');
  });
});
