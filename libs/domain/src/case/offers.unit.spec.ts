import { describe, expect, it } from '@jest/globals';
import type { Offers } from '../shared/offers.js';
import { decisionOffers } from '../steps/decision/offers.js';
import { inspectionOffers } from '../steps/inspection/offers.js';
import { probationOffers } from '../steps/probation/offers.js';
import { publicityOffers } from '../steps/publicity/offers.js';
import { recommendationOffers } from '../steps/recommendation/offers.js';
import { caseOffers } from './offers.js';

const nothing = { suspended: null, takeOver: null };
const k1 = { candidateId: 'k1', status: 'in' };

/** Whether the acts are offered in a run with these facts, of a case with one candidate. */
function offered(offers: Offers, facts: object, more: object = {}): readonly string[] {
  const kind = offers === decisionOffers ? 'decision' : 'probation';
  const run = { kind, opening: 1, status: 'open', facts, deadlines: {} } as never;
  const state = {
    runs: [run],
    order: [kind],
    candidates: [k1],
    matters: [],
    flags: [],
    ...nothing,
    ...more,
  } as never;
  return Object.keys(offers).filter((name) => offers[name]?.(run, state));
}

const sent = { consultationId: 'c1', consultee: 'assisting-party', candidateId: 'k1' };
const consulted = { consultations: { c1: sent } };

describe('An act is offered while it has something to act on', () => {
  it.each<[string, Offers, object, readonly string[]]>([
    ['no notice yet', publicityOffers, {}, ['post-publicity-notice', 'determine-no-publicity']],
    ['the notice stands', publicityOffers, { notice: {} }, []],
    ['a report is open', publicityOffers, { notice: {}, reports: { r1: {} } }, ['handle-report']],
    [
      'nothing is inspected',
      inspectionOffers,
      {},
      ['record-bar', 'fix-inspection-candidates', 'issue-inspection-notice'],
    ],
    [
      'a check is asked',
      inspectionOffers,
      { fixed: {}, notice: {}, asked: {} },
      ['record-bar', 'record-check-reply'],
    ],
    ['no tally yet', recommendationOffers, {}, ['drop-meeting']],
    ['the tally stands', recommendationOffers, { tally: {} }, ['sign-tally']],
    ['nobody is consulted', decisionOffers, {}, []],
    [
      'a request is sent',
      decisionOffers,
      consulted,
      ['prove-receipt', 'record-consultation-reply'],
    ],
    [
      'its receipt is proven',
      decisionOffers,
      { ...consulted, receipts: { c1: {} } },
      ['record-consultation-reply'],
    ],
    [
      'it is disagreed with',
      decisionOffers,
      { ...consulted, replies: { c1: { reply: 'disagree' } } },
      ['record-consultation-reply', 'record-coordination'],
    ],
    [
      'no tenure yet',
      probationOffers,
      {},
      ['issue-appointment-notice', 'record-probation-assessment'],
    ],
    [
      'tenure has begun',
      probationOffers,
      { notice: {}, tenures: { k1: {} } },
      ['issue-probation-notice', 'record-probation-assessment'],
    ],
    [
      'probation runs',
      probationOffers,
      { notice: {}, tenures: { k1: {} }, probations: { k1: {} } },
      ['record-leave', 'decide-extension', 'end-probation-early', 'record-probation-assessment'],
    ],
    [
      'it is assessed',
      probationOffers,
      { notice: {}, probations: { k1: {} }, assessments: { k1: {} } },
      ['record-leave'],
    ],
  ])('when %s', (_when, offers, facts, names) => {
    expect(offered(offers, facts)).toEqual(names);
  });

  it('on the case as a whole, as long as it has candidates and questions', () => {
    expect(offered(caseOffers, {})).toEqual(['withdraw-candidate', 'change-post', 'suspend-case']);
    expect(offered(caseOffers, {}, { candidates: [], matters: [{}] })).toEqual([
      'record-superior-reply',
      'suspend-case',
    ]);
  });

  it('on the case as a whole, as long as it is suspended, or its past steps are entered', () => {
    const entering = (order: readonly string[]) =>
      offered(caseOffers, {}, { order, takeOver: { reached: 'decision', handedOver: null } });
    expect(offered(caseOffers, {}, { suspended: {} })).toContain('resume-case');
    expect(entering(['probation', 'decision'])).toContain('close-past-step');
    expect(entering(['decision', 'probation'])).toContain('hand-over-case');
  });
});
