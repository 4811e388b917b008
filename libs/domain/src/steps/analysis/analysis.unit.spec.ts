import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  registeredPerson,
  registeredPost,
  sealedOf,
  stepOpened,
  type When,
  type World,
} from '@jishi/test-support';
import { caseAggregate } from '../../case/aggregate.js';
import { blockedOn, waitsOf } from '../../case/blocked-on.js';
import type { OpenedCase } from '../../case/state.js';
import { stepView } from '../../case/view.js';
import type { JsonObject } from '../../shared/json.js';

const world: World = {
  definition: promotion,
  registers: {
    persons: { p1: registeredPerson('p1'), p7: registeredPerson('p7') },
    posts: {
      post1: registeredPost('post1', { reservations: [{ caseId: 'c1', candidateId: 'k1' }] }),
    },
  },
};
const opened = caseSpec(world).given(
  caseOpened(['analysis', 'proposal'], '2026-01-05'),
  stepOpened('analysis', '2026-01-05'),
);

const recordAnalysis: When = {
  act: 'record-analysis',
  data: {
    analysedOn: '2026-01-06',
    attendees: ['p7'],
    summary: sealedOf('summary'),
    document: sealedOf('document'),
    shortPosts: [{ postId: 'post1', why: sealedOf('why') }],
  },
  as: 'officer',
  on: '2026-01-06',
};
const byNobodyKnown: When = {
  act: 'conclude-analysis',
  data: { conclusion: 'start', basis: sealedOf('basis'), signature: { kind: 'in-person' } },
  as: 'department-head',
  on: '2026-01-07',
};
const conclude = (conclusion: string, more: Partial<When> = {}): When => ({
  ...byNobodyKnown,
  data: { ...byNobodyKnown.data, conclusion },
  person: 'p8',
  ...more,
});
const onPaper = (signer: string, signedOn = '2026-01-07') => ({
  conclusion: 'start',
  basis: sealedOf('basis'),
  signature: { kind: 'paper', signer, scan: sealedOf('scan'), signedOn },
});
const view = (state: unknown) =>
  stepView(
    state as OpenedCase,
    { step: 'analysis', opening: 1 },
    contextOf(world, { as: 'clock', on: '2026-01-08' }),
  ).facts;

describe('When the analysis is open', () => {
  it('waits for the officer and says that the conclusion comes after', () => {
    expect(blockedOn(opened.state, promotion)).toMatchObject({
      cause: 'person',
      who: ['officer'],
      rule: 'M01',
      what: 'analysis',
      act: 'record-analysis',
      more: 1,
    });
    expect(view(opened.state)).toEqual({ analysisRecorded: false, concluded: false });
  });

  it('records what was analysed, on the day it was', () => {
    const outcome = opened.when(recordAnalysis);
    outcome.thenRecords({ type: 'AnalysisRecorded', data: { analysedOn: '2026-01-06' } });
    expect(outcome.decision).toMatchObject({ events: [{ occurredOn: '2026-01-06' }] });
  });

  it('does not take an analysis of tomorrow', () => {
    const data = { ...recordAnalysis.data, analysedOn: '2026-01-07' };
    opened.when({ ...recordAnalysis, data }).thenInvalid('analysedOn', 'in-future');
  });

  it('does not know an attendee whom the register does not know', () => {
    const attendedBy = (...attendees: readonly string[]) =>
      opened.when({ ...recordAnalysis, data: { ...recordAnalysis.data, attendees } });
    attendedBy('p7', 'p99').thenInvalid('attendees.1', 'unknown');
    attendedBy('p99', 'p7').thenInvalid('attendees.0', 'unknown');
  });

  it('does not know a short post that is none of the case', () => {
    const data = { ...recordAnalysis.data, shortPosts: [{ postId: 'post9', why: sealedOf('w') }] };
    opened.when({ ...recordAnalysis, data }).thenInvalid('shortPosts.0.postId', 'unknown');
  });

  it('refuses to start without an analysis (M01)', () => {
    opened.when(conclude('start')).thenRefuses({ rule: 'M01', reason: 'not-recorded' });
  });

  it('does not conclude against a start without an analysis', () => {
    opened.when(conclude('do-not-start')).thenInvalid('conclusion', 'not-applicable');
  });
});

describe('When the analysis is recorded', () => {
  const recorded = opened.after(recordAnalysis);

  it('waits for the department head', () => {
    expect(waitsOf(recorded.state as OpenedCase, promotion).map(({ what }) => what)).toEqual([
      'conclusion',
    ]);
    expect(view(recorded.state)).toEqual({ analysisRecorded: true, concluded: false });
  });

  it('closes with the conclusion to start and names the signer', () => {
    const closed = recorded
      .when(conclude('start'))
      .thenRecords(
        { type: 'AnalysisConcluded', data: { conclusion: 'start', signer: 'p8' } },
        { type: 'StepClosed', data: { outcome: 'completed' } },
      );
    expect(view(closed.state)).toEqual({ analysisRecorded: true, concluded: true });
  });

  it('ends the case with the conclusion not to start, and frees its places', () => {
    const outcome = recorded.when(conclude('do-not-start'));
    outcome.thenRecords(
      { type: 'AnalysisConcluded' },
      { type: 'StepClosed', data: { outcome: 'ended' } },
      { type: 'CaseEnded', data: { outcome: 'stopped' } },
    );
    expect(outcome.decision).toMatchObject({
      also: [{ stream: 'post/post1', events: [{ type: 'PlaceReleased' }] }],
    });
  });

  it('is fresh on the day before it is six months old', () => {
    recorded
      .when(conclude('start', { on: '2026-07-05' }))
      .thenRecords({ type: 'AnalysisConcluded' }, { type: 'StepClosed' });
  });

  it('is too old when it is six months old, and after', () => {
    for (const on of ['2026-07-06', '2026-07-07'])
      recorded.when(conclude('start', { on })).thenRefuses({
        rule: 'M01',
        reason: 'too-old',
        facts: { analysedOn: '2026-01-06', today: on, months: 6 },
      });
  });

  it('takes a signature on paper by another registered person', () => {
    recorded
      .when(conclude('start', { data: onPaper('p7') }))
      .thenRecords({ type: 'AnalysisConcluded', data: { signer: 'p7' } }, { type: 'StepClosed' });
  });

  it('takes no signature on paper by the recorder, by nobody known, or of tomorrow', () => {
    recorded
      .when(conclude('start', { data: onPaper('p7'), person: 'p7' }))
      .thenInvalid('signature.signer', 'own-signature');
    recorded
      .when(conclude('start', { data: onPaper('p99') }))
      .thenInvalid('signature.signer', 'unknown');
    recorded
      .when(conclude('start', { data: onPaper('p7', '2026-01-08') }))
      .thenInvalid('signature.signedOn', 'in-future');
  });

  it('takes no signature in person by an account of no registered person', () => {
    recorded.when(byNobodyKnown).thenInvalid('signature', 'unknown');
  });
});

describe('What a decision reads', () => {
  const reads = ({ act, data }: When) => {
    const command = { name: act, data: data as JsonObject, occurredOn: null };
    const { registers } = contextOf(world, { as: 'officer', on: '2026-01-23' });
    return caseAggregate.reads(opened.state, command, registers);
  };

  it('is the persons of the case, those who attended, and who signed on paper', () => {
    const always = ['person/p1', 'post/post1', 'procedure/promotion'];
    expect(reads(recordAnalysis)).toEqual([...always, 'person/p7']);
    expect(reads(conclude('start'))).toEqual(always);
    expect(reads(conclude('start', { data: onPaper('p7') }))).toContain('person/p7');
  });
});
