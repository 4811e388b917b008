import { describe, expect, it } from '@jest/globals';
import { library, promotion } from '@jishi/procedures';
import { registeredPost } from '@jishi/test-support';
import { type StepKind, stepDefinition } from '../procedure/definition.js';
import type { OpenedCase, StepRun } from './state.js';
import { wordsOfWorking, workingsOf } from './workings.js';

const rules = library.rules('2019.1');
const candidates = [
  { candidateId: 'k1', personId: 'p1', postId: 'post1', status: 'in' },
  { candidateId: 'k2', personId: 'p2', postId: 'post1', status: 'in' },
];

interface World {
  readonly facts?: object;
  readonly deadlines?: object;
  readonly state?: object;
  readonly posts?: object;
  readonly manifest?: object;
}

function computed(kind: StepKind, world: World = {}) {
  const { facts = {}, deadlines = {}, posts = {}, manifest = rules } = world;
  const run = { kind, opening: 1, facts, deadlines } as unknown as StepRun;
  const state = { candidates, runs: [run], caseId: 'c1', posts: [], ...world.state };
  const step = stepDefinition(promotion, kind);
  if (!step) throw new Error(`no step ${kind}`);
  const context = { registers: { posts }, rules: manifest };
  return workingsOf(state as unknown as OpenedCase, run, step, context as never);
}

const inChinese = (kind: StepKind, world: World) =>
  computed(kind, world).map(({ value, how }) => [value.zh, how.zh]);

describe('What is computed', () => {
  it('of a case that stands at nothing yet is nothing, in every step', () => {
    for (const { kind } of promotion.steps) expect(computed(kind)).toEqual([]);
    const run = { kind: 'tolerance-start', facts: {} };
    expect(workingsOf({} as never, run as never, {} as never, {} as never)).toEqual([]);
  });

  it('the places of each post: approved, held, taken in advance, left and asked for', () => {
    const post = {
      ...registeredPost('post1'),
      quota: 3,
      holders: [{ personId: 'p9', since: '2020-01-01' }],
      reservations: [
        { caseId: 'c1', candidateId: 'k1' },
        { caseId: 'c2', candidateId: 'k1' },
      ],
    };
    const state = { caseKind: 'promotion', posts: [{ postId: 'post1' }, { postId: 'post9' }] };
    expect(computed('analysis', { state, posts: { post1: post } })).toMatchObject([
      {
        rule: 'E11',
        postId: 'post1',
        holds: true,
        value: { zh: '空缺1', en: '1 vacant' },
        how: { en: 'quota 3 − filled 1 − reserved by other cases 1; this case asks for 1' },
      },
    ]);
    expect(computed('proposal', { state, posts: { post1: { ...post, quota: 2 } } })).toMatchObject([
      { holds: false, value: { zh: '空缺0' } },
    ]);
  });

  const tally = {
    expected: 46,
    present: 41,
    issued: 41,
    returned: 41,
    valid: 40,
    spoiled: 1,
    candidates: [
      { candidateId: 'k1', agree: 31, disagree: 5, abstain: 4 },
      { candidateId: 'k2', agree: 22, disagree: 11, abstain: 6 },
    ],
  };

  it('the quorum, the slips and each sum of a tally, and how long its result is valid', () => {
    const conclusion = { resultDate: '2026-01-23', validTo: '2027-01-23' };
    const found = computed('recommendation', { facts: { tally, conclusion } });
    expect(
      found.map(({ what, rule, candidateId, holds }) => [what, rule, candidateId, holds]),
    ).toEqual([
      ['quorum', 'D06', undefined, true],
      ['slips', 'D10', undefined, true],
      ['sum', 'D10', 'k1', true],
      ['sum', 'D10', 'k2', false],
      ['validTo', 'D07', undefined, undefined],
    ]);
    expect(inChinese('recommendation', { facts: { tally, conclusion } })).toEqual([
      ['实到41，须到31', '应到46的2/3'],
      ['有效40，无效1', '发出41 ≥ 收回41 = 有效40 + 无效1'],
      ['40', '同意31 + 不同意5 + 弃权4 = 有效40'],
      ['39', '同意22 + 不同意11 + 弃权6 = 有效40'],
      ['2027-01-23', '自2026-01-23起1年，首日不计入'],
    ]);
  });

  it('no quorum by rules that ask for none, none that holds with too few', () => {
    const facts = { tally: { ...tally, present: 30, issued: 40, spoiled: 2 } };
    expect(computed('recommendation', { facts }).map(({ holds }) => holds)).toEqual([
      false,
      false,
      true,
      false,
    ]);
    const [first] = computed('recommendation', { facts, manifest: { rules: {} } });
    expect(first).toMatchObject({ what: 'slips', holds: false });
    const more = { tally: { ...tally, returned: 40, spoiled: 1 } };
    expect(computed('recommendation', { facts: more })[1]).toMatchObject({ holds: false });
  });

  it('until when an inspection may rest on the recommendation, its notice and each check', () => {
    const conclusion = {
      resultDate: '2026-01-23',
      validTo: '2027-01-23',
      directed: true,
      postIds: [],
    };
    const before = { kind: 'recommendation', outcome: 'completed', facts: { conclusion } };
    const notice = {
      issuedOn: '2026-02-13',
      leadEndsOn: '2026-02-14',
      counted: ['2026-02-14'],
      skipped: [],
    };
    const ask = { askedOn: '2026-01-30', at: { version: 1 } };
    const facts = {
      notice,
      asked: { 'k1/file-audit': ask, 'k1/petitions': ask, 'k2/file-audit': ask },
      replied: {
        'k1/file-audit': { answeredOn: '2026-02-03', result: 'clear', at: { version: 2 } },
        'k1/petitions': {
          answeredOn: '2026-02-03',
          result: 'clear',
          validUntil: '2026-03-01',
          at: { version: 3 },
        },
      },
    };
    const state = { runs: [before] };
    expect(inChinese('inspection', { facts, state })).toEqual([
      ['2027-01-23', '自2026-01-23起1年，首日不计入'],
      ['2026-02-14', '自2026-02-13起1个工作日，首日不计入'],
      ['2026-08-02', '2026-02-03答复，有效6个月；答复所载日期未记录'],
      ['2026-03-01', '2026-02-03答复，有效6个月；答复所载日期2026-03-01'],
    ]);
    expect(computed('inspection', { facts, state })[1]).toMatchObject({
      counted: ['2026-02-14'],
      skipped: [],
    });
    const ruleless = { facts, state, manifest: { rules: {} } };
    expect(computed('inspection', ruleless).map(({ what }) => what)).toEqual(['validTo', 'notice']);
  });

  it('the majority of the full membership, and the periods of consultation and filing', () => {
    const counts = { fullMembership: 9, present: 7, recused: 1, disagree: 1, defer: 0 };
    const facts = {
      outcomes: {
        k1: { candidateId: 'k1', counts: { ...counts, agree: 5 } },
        k2: { candidateId: 'k2', counts: { ...counts, agree: 4 } },
      },
      receipts: {
        c1: { receivedOn: '2026-01-31', replyBy: '2026-02-28' },
        c2: { receivedOn: '2026-01-31', replyBy: null },
      },
      outcome: {
        deadlines: [
          { act: 'note-filing-overdue', from: '2026-03-02', to: '2026-03-06' },
          { act: 'give-reminder', from: '2026-03-02', to: '2026-03-05' },
        ],
      },
    };
    expect(computed('decision', { facts }).map(({ holds }) => holds)).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
    expect(inChinese('decision', { facts })).toEqual([
      ['同意5，须同意5', '应到9人的半数以上；实到7，回避1，不同意1，缓议0'],
      ['同意4，须同意5', '应到9人的半数以上；实到7，回避1，不同意1，缓议0'],
      ['2026-02-28', '自2026-01-31起1个月，首日不计入'],
      ['2026-03-06', '自2026-03-02起5个工作日，首日不计入'],
    ]);
    expect(computed('decision', { facts: { outcome: {} } })).toEqual([]);
  });

  it('the end of publicity with each day that counted, and of a deferral', () => {
    const notice = {
      startsOn: '2026-02-12',
      endsOn: '2026-02-25',
      counted: ['2026-02-12', '2026-02-13', '2026-02-14', '2026-02-24', '2026-02-25'],
      skipped: [{ date: '2026-02-15', name: '春节' }],
    };
    const deadlines = {
      publicityEnds: { act: 'end-publicity-period', from: '2026-02-12', to: '2026-02-25' },
      'reportDeferral/r1': { act: 'end-report-deferral', from: '2026-02-20', to: '2026-05-19' },
    };
    const found = computed('publicity', { facts: { notice }, deadlines });
    expect(found.map(({ value, how }) => [value.en, how.en])).toEqual([
      ['2026-02-25', '5 working day(s) from 2026-02-12, the first day counted'],
      ['2026-05-19', '3 month(s) from 2026-02-20, the first day counted'],
    ]);
    expect(found[0]).toMatchObject({
      rule: 'A02',
      counted: notice.counted,
      skipped: notice.skipped,
    });
  });

  it('the tenure, the probation, its extension, the absence and the training of each person', () => {
    const of = (candidateId: string, more: object) => ({ candidateId, ...more });
    const facts = {
      tenures: { k1: of('k1', { startsOn: '2026-03-02' }) },
      probations: { k1: of('k1', { issuedOn: '2026-03-16', endsOn: '2027-03-15' }) },
      extensions: {
        k1: of('k1', { decidedOn: '2027-03-01', until: '2027-06-15' }),
        k2: of('k2', { decidedOn: '2027-03-01', until: null }),
      },
      leaves: [
        of('k1', { absentDays: 100, limitDays: 184 }),
        of('k1', { absentDays: 185, limitDays: 184 }),
        of('k2', { absentDays: 184, limitDays: 184 }),
      ],
    };
    const deadlines = {
      'trainingDue/k1': { name: 'trainingDue/k1', from: '2026-03-02', to: '2027-03-01' },
    };
    expect(inChinese('probation', { facts, deadlines })).toEqual([
      ['2026-03-02', '自作出决定的会议通过之日起计算'],
      ['2027-03-15', '自2026-03-16起1年，首日计入'],
      ['2027-06-15', '2027-03-01决定'],
      ['185天', '超过184天须决定是否延长'],
      ['184天', '超过184天须决定是否延长'],
      ['2027-03-01', '自2026-03-02起1年，首日计入'],
    ]);
    const checks = computed('probation', { facts }).filter(({ what }) => what === 'absence');
    expect(checks.map(({ holds }) => holds)).toEqual([false, true]);
  });

  it('is never shown without a wording', () => {
    const unsaid = { what: 'x', rule: 'A02', facts: {} } as const;
    expect(() => wordsOfWorking(unsaid, { wordings: {} })).toThrow('x is computed');
  });
});
