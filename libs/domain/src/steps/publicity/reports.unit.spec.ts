import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  gate,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import { blockedOn, waitsOf } from '../../case/blocked-on.js';
import { gatesOfRun } from '../../case/gates.js';
import { type CaseState, currentRun, type OpenedCase } from '../../case/state.js';
import { publicityBooleans } from './view.js';

const steps = promotion.steps.filter(({ kind }) => kind === 'decision' || kind === 'publicity');
const definition = { ...promotion, id: 'decision-and-publicity', steps };
const closed = { step: 'decision', opening: 1, outcome: 'completed' };
const opened = caseSpec({ definition }).given(
  caseOpened(['decision', 'publicity'], '2026-02-11'),
  stepOpened('decision', '2026-02-11'),
  {
    on: '2026-02-11',
    event: { type: 'DecisionCompleted', data: { opening: 1, decidedOn: '2026-02-11' } },
  },
  { on: '2026-02-11', event: { type: 'StepClosed', data: closed } },
  stepOpened('publicity', '2026-02-11'),
);
const post: When = {
  act: 'post-publicity-notice',
  data: { startsOn: '2026-02-12', notice: sealedOf('notice'), channelProof: sealedOf('proof') },
  as: 'officer',
  on: '2026-02-12',
};
const receive: When = {
  act: 'receive-report',
  data: {
    receivedOn: '2026-02-13',
    channel: 'letter',
    signed: true,
    checkable: true,
    content: sealedOf('content'),
  },
  as: 'report-intake',
  on: '2026-02-13',
};
const handle = (outcome: string, on = '2026-02-24'): When => ({
  act: 'handle-report',
  data: { reportId: 'r1', outcome, document: sealedOf('check') },
  as: 'report-intake',
  on,
});
const endDeferral = (on: string, deadline = 'reportDeferral/r1'): When => ({
  act: 'end-report-deferral',
  data: { deadline },
  as: 'clock',
  on,
});
const posted = opened.after(post);
const deferred = posted.after(receive, handle('not-verifiable'));
const asOpened = (state: CaseState) => state as OpenedCase;
const run = ({ state }: { readonly state: CaseState }) => currentRun(asOpened(state));

describe('When a report was deferred', () => {
  it('does not run the deferral anew when it still cannot be verified', () => {
    deferred
      .when(handle('not-verifiable', '2026-03-10'))
      .thenRecords({ type: 'PublicityReportHandled', data: { deadlines: [] } });
    expect(run(deferred.after(handle('not-verifiable', '2026-03-10'))).deadlines).toHaveProperty(
      ['reportDeferral/r1', 'to'],
      '2026-05-23',
    );
  });

  it('ends the deferral with the end of its last day, not a microsecond before', () => {
    deferred
      .when(endDeferral('2026-05-23T15:59:59.999999Z'))
      .thenInvalid('deadline', 'not-applicable');
    const ended = deferred.after(endDeferral('2026-05-23T16:00:00.000000Z'));
    expect(run(ended).deadlines).not.toHaveProperty(['reportDeferral/r1']);
    expect(run(ended).facts.deferralsEnded).toMatchObject({ r1: { reportId: 'r1' } });
  });

  it('ends the deferral, its reminder included, with any other outcome', () => {
    const clocks = (at: typeof deferred) =>
      Object.keys(run(at).deadlines).filter((name) => name.startsWith('reportDeferral'));
    expect(clocks(deferred)).toEqual(['reportDeferral/r1', 'reportDeferral/r1Reminder']);
    expect(clocks(deferred.after(handle('untrue', '2026-03-10')))).toEqual([]);
  });

  it('ends no deferral that does not run, and not by the clock of the period', () => {
    const late = '2026-06-01';
    deferred.when(endDeferral(late, 'reportDeferral/r2')).thenInvalid('deadline', 'not-applicable');
    deferred.when(endDeferral(late, 'publicityEnds')).thenInvalid('deadline', 'not-applicable');
  });
});

describe('When a report has its outcome', () => {
  it('has no second one', () => {
    posted
      .after(receive, handle('untrue'))
      .when(handle('untrue'))
      .thenInvalid('reportId', 'already-exists');
  });

  it('goes back to the decision where it affects the appointment', () => {
    posted
      .after(receive)
      .when(handle('affects'))
      .thenRecords(
        { type: 'PublicityReportHandled' },
        { type: 'StepClosed', data: { step: 'publicity', outcome: 'returned' } },
        { type: 'StepReturned', data: { step: 'decision', opening: 2, rule: 'A04' } },
      );
  });

  it('cannot go back where the procedure has no decision', () => {
    const alone = { ...definition, steps: steps.filter(({ kind }) => kind === 'publicity') };
    caseSpec({ definition: alone })
      .given(caseOpened(['publicity'], '2026-02-11'), stepOpened('publicity', '2026-02-11'))
      .after(post, receive)
      .when(handle('affects'))
      .thenInvalid('outcome', 'not-applicable');
  });
});

describe('When a notice stands', () => {
  it('is not posted twice', () => {
    posted.when(post).thenInvalid('startsOn', 'already-exists');
  });

  it('ends the period by no clock but its own', () => {
    const end: When = {
      act: 'end-publicity-period',
      data: { deadline: 'publicityEndsReminder' },
      as: 'clock',
      on: '2026-03-02',
    };
    posted.when(end).thenInvalid('deadline', 'not-applicable');
  });
});

describe('What publicity waits for', () => {
  it('is the notice first', () => {
    expect(blockedOn(opened.state, promotion)).toMatchObject({
      cause: 'person',
      what: 'notice',
      act: 'post-publicity-notice',
      since: '2026-02-11T04:00:00.000000Z',
      until: null,
      more: 0,
    });
    expect(publicityBooleans(run(opened))).toEqual({
      noticePosted: false,
      notRequired: false,
      periodEnded: false,
      reportsClosed: true,
    });
  });

  it('is then the end of the period, with the reports behind it', () => {
    expect(waitsOf(asOpened(posted.state), promotion).map(({ what }) => what)).toEqual(['period']);
    expect(blockedOn(posted.after(receive).state, promotion)).toMatchObject({
      cause: 'clock',
      what: 'period',
      since: '2026-02-12T04:00:00.000000Z',
      until: '2026-02-25T16:00:00.000000Z',
      facts: { to: '2026-02-25' },
      more: 1,
    });
  });

  it('is then each report without an outcome', () => {
    const ended = posted.after(receive, {
      act: 'end-publicity-period',
      data: { deadline: 'publicityEnds' },
      as: 'clock',
      on: '2026-02-25T16:00:00.000000Z',
    });
    expect(waitsOf(asOpened(ended.state), promotion)).toMatchObject([
      { cause: 'person', who: ['report-intake'], what: 'reports', facts: { open: 1 } },
    ]);
    expect(publicityBooleans(run(ended))).toMatchObject({
      periodEnded: true,
      reportsClosed: false,
    });
  });

  it('is nothing where no publicity is required', () => {
    const spared = opened.given({
      on: '2026-02-12',
      event: { type: 'PublicityNotRequired', data: { opening: 1, ground: 'special-post' } },
    });
    expect(waitsOf(asOpened(spared.state), promotion)).toEqual([]);
    expect(publicityBooleans(run(spared))).toMatchObject({ notRequired: true });
  });
});

describe('The gates of publicity', () => {
  const gates = ({ state }: { readonly state: CaseState }) => {
    const context = contextOf({ definition }, { as: 'officer', on: '2026-02-13' });
    return gatesOfRun(asOpened(state), currentRun(asOpened(state)), context);
  };

  it('are open without a notice, and while its period runs', () => {
    expect(gates(opened)[0]).toMatchObject({ state: 'open', refusal: { reason: 'not-posted' } });
    expect(gates(posted)[0]).toMatchObject({
      state: 'open',
      refusal: { reason: 'running', earliest: '2026-02-26', whoCan: ['clock'] },
    });
  });

  it('ask for nothing where no publicity is required', () => {
    const spared = opened.given({
      on: '2026-02-12',
      event: { type: 'PublicityNotRequired', data: { opening: 1, ground: 'special-post' } },
    });
    expect(gates(spared).map(({ rule, state }) => [rule, state])).toEqual([
      ['A02', 'not-required'],
      ['A04', 'met'],
    ]);
  });
});

it('A04 by itself stays open until the report has its outcome', () => {
  const says = ({ state }: { readonly state: CaseState }) =>
    gate({ definition }, state, 'A04', { on: '2026-02-24' });
  expect(says(posted)).toEqual(['met']);
  expect(says(posted.after(receive))).toEqual(['hold open']);
  expect(says(deferred)).toEqual(['hold open']);
  expect(says(posted.after(receive, handle('untrue')))).toEqual(['met']);
});
