import { describe, expect, it } from '@jest/globals';
import type { ProcedureDefinition } from '@jishi/domain';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  inspectionRegisters,
  onPaper,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import { caseAggregate } from './aggregate.js';
import { allowedActs } from './allowed-acts.js';
import { blockedOn } from './blocked-on.js';
import { pastGaps } from './past-gaps.js';
import { type CaseState, currentRun, type OpenedCase } from './state.js';
import { definitionFor, unusableOnPaper } from './take-over.js';

const order = ['analysis', 'proposal', 'recommendation', 'inspection'];
const steps = promotion.steps.filter(({ kind }) => order.includes(kind));
const definition = { ...promotion, id: 'to-inspection', steps };
const world = { definition, registers: inspectionRegisters };
const on = '2026-03-02';
const document = sealedOf('document');

/** The paper case stands in this step. */
function taken(reached: string) {
  return caseSpec(world).given(caseOpened(order, on, { reached }));
}

function past(act: string, data: object, occurredOn: string, as: When['as'] = 'officer'): When {
  return { act, data, as, on, occurredOn };
}

const analysed = past(
  'record-analysis',
  { analysedOn: '2025-11-03', attendees: ['t1'], summary: document, document, shortPosts: [] },
  '2025-11-03',
);
const concluded = past(
  'conclude-analysis',
  { conclusion: 'start', basis: document, signature: onPaper('head', '2025-11-05') },
  '2025-11-05',
);
const close = (occurredOn: string) => past('close-past-step', { document }, occurredOn);
const handOver: When = {
  act: 'hand-over-case',
  data: {
    list: sealedOf('list'),
    signature: { kind: 'in-person' },
    secondSigner: onPaper('s1', on),
  },
  as: 'department-head',
  person: 'head',
  on,
};
const asOpened = ({ state }: { readonly state: CaseState }) => state as OpenedCase;
const runs = (of: { readonly state: CaseState }) =>
  asOpened(of).runs.map(({ kind, status }) => `${kind} ${status}`);

const analysis = taken('proposal').given(stepOpened('analysis', on));
const proposal = analysis
  .after(analysed, concluded, close('2025-11-06'))
  .given(stepOpened('proposal', on));

describe('When a paper case is taken over', () => {
  it('is opened at a step of its procedure', () => {
    const opening = (reached: string): When => ({
      act: 'open-case',
      data: {
        procedure: 'promotion@1',
        unitId: 'u1',
        title: sealedOf('title'),
        posts: [{ postId: 'post1' }],
        candidates: [{ personId: 'p1', postId: 'post1' }],
        reached,
      },
      as: 'officer',
      on,
    });
    caseSpec(world).when(opening('publicity')).thenInvalid('reached', 'unknown');
    const opened = caseSpec(world)
      .when(opening('inspection'))
      .thenRecords({ type: 'CaseOpened', data: { reached: 'inspection' } });
    expect(asOpened(opened).takeOver).toEqual({ reached: 'inspection', handedOver: null });
    expect(blockedOn(opened.state)).toMatchObject({
      what: 'taking-over',
      act: 'close-past-step',
      facts: { step: 'analysis' },
    });
  });

  it('has a past act on record with the day of the paper, marked, whoever did it', () => {
    const [recorded] = (analysis.when(concluded).decision as { readonly events: readonly object[] })
      .events;
    expect(recorded).toMatchObject({
      type: 'AnalysisConcluded',
      occurredOn: '2025-11-05',
      data: { takenOver: true, gaps: [], notCheckable: [] },
    });
    const head = definition.steps[0]!.acts['conclude-analysis']!;
    expect(definitionFor(asOpened(analysis), head).roles).toEqual(['department-head', 'officer']);
    expect(definitionFor(asOpened(proposal.after(handOver)), head)).toBe(head);
    const clock = definition.steps[3]!.acts['end-notice-lead']!;
    expect(definitionFor(asOpened(analysis), clock)).toBe(clock);
    expect(definitionFor(asOpened(analysis), definition.acts['open-case']!).roles).toEqual([
      'officer',
    ]);
  });

  it('takes no past act without its day, and no signature but one on paper', () => {
    const { occurredOn: _, ...undated } = analysed;
    analysis.when(undated).thenInvalid('occurredOn', 'unknown');
    const inPerson = { ...concluded.data, signature: { kind: 'in-person' } };
    analysis.when({ ...concluded, data: inPerson }).thenInvalid('signature', 'not-applicable');
  });

  it('lets the product act without a day of its own', () => {
    const due = { name: 'end-notice-lead', data: {}, occurredOn: null };
    expect(unusableOnPaper(due, definition.steps[3]!.acts['end-notice-lead']!)).toBeNull();
  });

  it('refuses nobody but him who may not enter it', () => {
    analysis
      .when({ ...analysed, person: 'p1' })
      .thenRefuses({ rule: 'SYS-05', reason: 'self', candidateId: 'k1' });
  });

  it('closes a past step that meets its gates on that day, and the next one is entered', () => {
    expect(runs(proposal)).toEqual(['analysis closed', 'proposal open']);
    expect(asOpened(proposal).runs[0]).toMatchObject({ outcome: 'completed' });
  });

  it('leaves a past step open with what it lacks', () => {
    analysis.when(close('2025-11-06')).thenRecords({
      type: 'StepLeftOpen',
      data: { open: [{ rule: 'M01' }, { rule: 'SYS-01', reason: 'not-concluded' }] },
    });
    // Gates alone are not enough where a step ends with a conclusion.
    analysis
      .after(analysed)
      .when(close('2025-11-06'))
      .thenRecords({ type: 'StepLeftOpen', data: { open: [{ reason: 'not-concluded' }] } });
    // On the day of the paper a fresh analysis, by now an old one.
    analysis
      .after(analysed, concluded)
      .when(close('2026-06-03'))
      .thenInvalid('occurredOn', 'in-future');
    const { occurredOn: _, ...undated } = close('2025-11-06');
    analysis.when(undated).thenInvalid('occurredOn', 'unknown');
  });

  it('offers a past act to the officer, whatever would be a gap', () => {
    const access = {
      status: 'known',
      version: 1,
      actorId: 'a-officer',
      personId: null,
      accounts: [],
      grants: [{ grantId: 'g1', role: 'officer', unitId: 'u1', from: '2026-01-01', to: null }],
      deputyships: [],
    } as const;
    const offered = (of: { readonly state: CaseState }, name: string) =>
      allowedActs(
        asOpened(of),
        { access, role: null, actingFor: null, member: false },
        ['u1'],
        contextOf(world, { as: 'officer', on }),
      ).find((each) => each.name === name);
    const reached = taken('recommendation').given(stepOpened('analysis', on)).after(analysed);
    expect(offered(reached, 'conclude-analysis')).toMatchObject({ allowed: true, refusals: [] });
    expect(offered(proposal, 'adopt-proposal')).toMatchObject({
      allowed: false,
      refusals: [{ rule: 'SYS-01', reason: 'not-handed-over' }],
    });
    const inspected = taken('inspection')
      .given(stepOpened('analysis', on))
      .after(close('2025-11-06'))
      .given(stepOpened('proposal', on))
      .after(close('2025-12-01'))
      .given(stepOpened('recommendation', on))
      .after(close('2026-01-20'))
      .given(stepOpened('inspection', on));
    expect(offered(inspected, 'fix-inspection-candidates')).toMatchObject({
      allowed: true,
      gaps: [{ rule: 'D07', reason: 'no-result' }],
    });
  });

  it('closes past steps only while it is taken over, and not the one that it has reached', () => {
    proposal.when(close('2025-11-20')).thenInvalid('caseId', 'not-applicable');
    analysis.when(handOver).thenInvalid('caseId', 'not-applicable');
    const own = caseSpec(world).given(caseOpened(order, on), stepOpened('analysis', on));
    own.when(close('2025-11-20')).thenInvalid('caseId', 'not-applicable');
  });

  it('ends nothing in the step that it has reached before it is handed over', () => {
    const adopt = past('adopt-proposal', { document }, '2025-11-20');
    proposal
      .when(adopt)
      .thenRefuses({ rule: 'SYS-01', reason: 'not-handed-over', facts: { step: 'proposal' } });
    expect(blockedOn(proposal.state)).toMatchObject({
      what: 'taking-over',
      act: 'hand-over-case',
      facts: { step: 'proposal' },
    });
  });
});

describe('When a paper case is handed over', () => {
  it('is signed by two persons, who are not the recorder', () => {
    const signed = (more: object): When => ({
      ...handOver,
      as: 'officer',
      person: 't1',
      data: { ...handOver.data, signature: onPaper('head', on), ...more },
    });
    const same = signed({ secondSigner: onPaper('head', on) });
    proposal.when(same).thenRefuses({ rule: 'SYS-04', reason: 'same-signer' });
    const unknown = signed({ secondSigner: onPaper('nobody', on) });
    proposal.when(unknown).thenInvalid('secondSigner.signer', 'unknown');
    const recorder = signed({ signature: onPaper('t1', on) });
    proposal.when(recorder).thenInvalid('signature.signer', 'own-signature');
    const { person: _, ...nobody } = handOver;
    proposal.when(nobody).thenInvalid('signature', 'unknown');
    proposal.when({ ...handOver, as: 'officer' }).thenInvalid('signature', 'not-applicable');
    proposal.when(signed({})).thenRecords({ type: 'CaseHandedOver' });
    const command = { name: 'hand-over-case', data: handOver.data as never, occurredOn: null };
    const registers = { persons: {}, posts: {}, units: {} } as never;
    expect(caseAggregate.reads(proposal.state, command, registers)).toContain('person/s1');
  });

  it('is strict from there on', () => {
    const handed = proposal.after(handOver);
    expect(blockedOn(handed.state)).toMatchObject({ what: 'suggestion' });
    const { decision } = handed.when({
      act: 'adopt-proposal',
      data: { document },
      as: 'department-head',
      on,
    });
    expect(decision).toMatchObject({ kind: 'refused' });
    const rules = (decision as { readonly refusals: readonly { readonly rule: string }[] })
      .refusals;
    expect(rules.map(({ rule }) => rule)).toContain('M02');
    handed.when(handOver).thenInvalid('caseId', 'not-applicable');
  });
});

describe('When a past step has a gap', () => {
  // The analysis was never concluded on paper.
  const gapped = analysis
    .after(analysed, close('2025-11-06'))
    .given(stepOpened('proposal', on))
    .after(handOver);
  const conclude: When = {
    act: 'conclude-analysis',
    data: { conclusion: 'start', basis: document, signature: { kind: 'in-person' } },
    as: 'department-head',
    person: 'head',
    on,
  };

  it('stays open, and is what the case waits for first', () => {
    expect(runs(gapped)).toEqual(['analysis open', 'proposal open']);
    expect(blockedOn(gapped.state)).toMatchObject({
      rule: 'SYS-01',
      what: 'gap',
      facts: { step: 'analysis' },
    });
  });

  it('says what it lacks, of its gates and of its end', () => {
    const under = (of: ProcedureDefinition | null) =>
      pastGaps(asOpened(gapped), {
        ...contextOf(world, { as: 'officer', on: '2026-07-01' }),
        definition: of,
      }).map(({ step, act, refusal }) => [step, act, refusal.rule, refusal.reason]);
    expect(under(definition)).toEqual([
      // By now the analysis is an old one.
      ['analysis', null, 'M01', 'too-old'],
      ['analysis', null, 'SYS-01', 'not-concluded'],
    ]);
    expect(under(null)).toEqual([]);
  });

  it('keeps the next gate shut until it is made good, and is closed then', () => {
    const adopt: When = { act: 'adopt-proposal', data: { document }, as: 'department-head', on };
    const reasons = (of: typeof gapped) =>
      (
        of.when(adopt).decision as { readonly refusals: readonly { readonly reason: string }[] }
      ).refusals.map(({ reason }) => reason);
    expect(reasons(gapped)).toContain('gap');
    const good = gapped
      .when(conclude)
      .thenRecords(
        { type: 'AnalysisConcluded' },
        { type: 'StepClosed', data: { outcome: 'completed' } },
      );
    expect(runs(good)).toEqual(['analysis closed', 'proposal open']);
    expect(currentRun(asOpened(good)).kind).toBe('proposal');
    expect(reasons(good)).not.toContain('gap');
  });

  it('is left alone by a return to a step behind it', () => {
    const next = gapped.given({
      on,
      event: {
        type: 'StepClosed',
        data: { step: 'proposal', opening: 1, outcome: 'completed' },
      },
    });
    const back = { step: 'proposal', reason: sealedOf('reason') };
    next
      .when({ act: 'return-to-step', data: back, as: 'department-head', on })
      .thenRecords(
        { type: 'StepClosed', data: { step: 'recommendation', outcome: 'returned' } },
        { type: 'StepReturned', data: { step: 'proposal', opening: 2 } },
      );
  });

  it('is done anew after a return, and closed with the case', () => {
    const head = (act: string, data: object): When => ({ act, data, as: 'department-head', on });
    const reason = sealedOf('reason');
    gapped
      .when(head('return-to-step', { step: 'analysis', reason }))
      .thenRecords(
        { type: 'StepClosed', data: { step: 'analysis', outcome: 'returned' } },
        { type: 'StepClosed', data: { step: 'proposal', outcome: 'returned' } },
        { type: 'StepReturned', data: { step: 'analysis', opening: 2 } },
      );
    gapped
      .when(head('end-case', { reason }))
      .thenRecords(
        { type: 'StepClosed', data: { step: 'analysis', outcome: 'ended' } },
        { type: 'StepClosed', data: { step: 'proposal', outcome: 'ended' } },
        { type: 'CaseEnded' },
      );
  });
});

describe('When a past act does not meet a rule', () => {
  const reached = taken('inspection').given(stepOpened('analysis', on));
  const tally = (valid: number): When =>
    past(
      'record-tally',
      {
        meetingOn: '2026-01-12',
        expected: 46,
        present: 41,
        issued: 41,
        returned: 41,
        valid,
        spoiled: 1,
        envelopeNo: 'T-1',
        candidates: [{ candidateId: 'k1', agree: 31, disagree: 5, abstain: 4 }],
        participants: [],
        record: document,
      },
      '2026-01-12',
    );
  const entered = reached
    .after(analysed, concluded, close('2025-11-06'))
    .given(stepOpened('proposal', on))
    .after(close('2025-12-01'))
    .given(stepOpened('recommendation', on));

  it('says which, and what paper cannot answer', () => {
    const { decision } = entered.when(tally(41));
    expect(decision).toMatchObject({
      kind: 'accepted',
      events: [
        {
          type: 'RecommendationTallied',
          data: {
            gaps: [{ rule: 'D10', act: 'record-tally', subject: null }],
            notCheckable: ['SYS-21'],
          },
        },
      ],
    });
  });

  it('keeps the gap until the act is entered anew', () => {
    const gaps = (of: typeof entered) => currentRun(asOpened(of)).gaps.map(({ rule }) => rule);
    expect(gaps(entered.after(tally(41)))).toEqual(['D10']);
    const context = contextOf(world, { as: 'officer', on });
    expect(pastGaps(asOpened(entered.after(tally(41))), context)).toContainEqual(
      expect.objectContaining({
        step: 'recommendation',
        act: 'record-tally',
        refusal: expect.objectContaining({ rule: 'D10' }),
      }),
    );
    expect(gaps(entered.after(tally(41), tally(40)))).toEqual([]);
    entered.after(tally(41)).when(close('2026-01-20')).thenRecords({ type: 'StepLeftOpen' });
  });

  it('lets the clock act only in the steps that are past', () => {
    const inspection = entered.after(close('2026-01-20')).given(stepOpened('inspection', on));
    inspection
      .when({
        act: 'lapse-recommendation',
        data: { deadline: 'recommendationValid' },
        as: 'clock',
        on,
      })
      .thenRefuses({ rule: 'SYS-01', reason: 'not-handed-over' });
  });
});
