import { describe, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  registeredPerson,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';

// Art. 42 alone: the decision's date is the date of the command that opened the case.
const steps = promotion.steps.filter((step) => step.kind === 'publicity');
const definition = { ...promotion, id: 'publicity-only', steps };
const openedWith = (persons: object) =>
  caseSpec({ definition, registers: { persons } as object }).given(
    caseOpened(['publicity'], '2026-02-11'),
    stepOpened('publicity', '2026-02-11'),
  );
const opened = openedWith({});

const post: When = {
  act: 'post-publicity-notice',
  data: { startsOn: '2026-02-12', notice: sealedOf('notice'), channelProof: sealedOf('proof') },
  as: 'officer',
  on: '2026-02-12',
};
const end: When = {
  act: 'end-publicity-period',
  data: { deadline: 'publicityEnds' },
  as: 'clock',
  on: '2026-02-25T16:00:00.000000Z',
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

describe('When publicity is opened', () => {
  it('counts five working days with the first day and the make-up day', () => {
    opened.when(post).thenRecords({
      type: 'PublicityNoticePosted',
      data: {
        endsOn: '2026-02-25',
        counted: ['2026-02-12', '2026-02-13', '2026-02-14', '2026-02-24', '2026-02-25'],
        deadlines: [
          { name: 'publicityEnds', due: '2026-02-25T16:00:00.000000Z', provisional: false },
          { name: 'publicityEndsReminder', act: 'give-reminder' },
        ],
      },
    });
  });

  it('refuses a start before the decision', () => {
    opened.when({ ...post, data: { ...post.data, startsOn: '2026-02-10' } }).thenRefuses({
      rule: 'A02',
      reason: 'before-decision',
      facts: { startsOn: '2026-02-10', decidedOn: '2026-02-11' },
    });
  });

  it('refuses a period that leaves the calendar and names the last covered day', () => {
    opened
      .when({ ...post, data: { ...post.data, startsOn: '2026-12-29' }, on: '2026-12-29' })
      .thenRefuses({
        rule: 'A02',
        reason: 'beyond-calendar',
        facts: { lastCoveredDay: '2026-12-31' },
      });
  });

  it('bears no date that is still to come', () => {
    opened.when({ ...post, occurredOn: '2026-02-13' }).thenInvalid('occurredOn', 'in-future');
  });

  it('asks for proof and a second signer when the start is entered more than three working days late', () => {
    opened
      .when({ ...post, on: '2026-02-26' })
      .thenRefuses({ rule: 'SYS-21', reason: 'late', facts: { days: 5, limit: 3 } });
  });

  it('takes a late start with proof and a second signer', () => {
    const lateEntry = {
      proof: sealedOf('proof'),
      secondSigner: { kind: 'paper', signer: 'p9', scan: sealedOf('scan'), signedOn: '2026-02-26' },
    };
    openedWith({ p9: registeredPerson('p9') })
      .when({ ...post, data: { ...post.data, lateEntry }, on: '2026-02-26' })
      .thenRecords({ type: 'PublicityNoticePosted', data: { endsOn: '2026-02-25' } });
  });

  it('refuses to do without publicity at bureau level or below', () => {
    opened
      .when({
        act: 'determine-no-publicity',
        data: { ground: 'above-bureau', document: sealedOf('doc') },
        as: 'department-head',
        on: '2026-02-12',
      })
      .thenRefuses({ rule: 'A01', reason: 'bureau-or-below' });
  });

  it('closes without a notice for a special post', () => {
    opened
      .when({
        act: 'determine-no-publicity',
        data: { ground: 'special-post', document: sealedOf('doc') },
        as: 'department-head',
        on: '2026-02-12',
      })
      .thenRecords(
        { type: 'PublicityNotRequired' },
        { type: 'StepClosed', data: { outcome: 'completed' } },
        { type: 'CaseEnded', data: { outcome: 'appointed' } },
      );
  });
});

describe('When the notice stands', () => {
  const standing = opened.after(post);

  it('is not cut short by finding that none was required', () => {
    standing
      .when({
        act: 'determine-no-publicity',
        data: { ground: 'special-post', document: sealedOf('doc') },
        as: 'department-head',
        on: '2026-02-12',
      })
      .thenInvalid('ground', 'not-applicable');
  });

  it('lets the clock end the period at the end of the last day and closes the step', () => {
    standing
      .when(end)
      .thenRecords(
        { type: 'PublicityPeriodEnded' },
        { type: 'StepClosed', data: { outcome: 'completed' } },
        { type: 'CaseEnded', data: { outcome: 'appointed' } },
      );
  });

  it('does not end a microsecond early', () => {
    standing
      .when({ ...end, on: '2026-02-25T15:59:59.999999Z' })
      .thenInvalid('deadline', 'not-applicable');
  });

  it('stays open while a report has no outcome, and closes with its last outcome', () => {
    standing
      .after(receive)
      .when(end)
      .thenRecords({ type: 'PublicityPeriodEnded' })
      .when(handle('untrue', '2026-02-26'))
      .thenRecords(
        { type: 'PublicityReportHandled' },
        { type: 'StepClosed' },
        { type: 'CaseEnded' },
      );
  });

  it('holds a report that cannot be verified at once for at most three months', () => {
    standing
      .after(receive)
      .when(handle('not-verifiable', '2026-02-24'))
      .thenRecords({
        type: 'PublicityReportHandled',
        data: {
          deadlines: [
            { name: 'reportDeferral/r1', to: '2026-05-23' },
            { name: 'reportDeferral/r1Reminder' },
          ],
        },
      })
      .when(end)
      .thenRecords({ type: 'PublicityPeriodEnded' });
  });

  it('refuses an officer who signs as well', () => {
    standing
      .when({
        ...handle('untrue'),
        act: 'determine-no-publicity',
        as: 'department-head',
        by: 'a-officer',
        data: {},
      })
      .thenRefuses(
        { rule: 'SYS-03', reason: 'other-duty' },
        { rule: 'A01', reason: 'bureau-or-below' },
      );
  });

  it('receives no report on a day that is still to come', () => {
    opened
      .after(post)
      .when({ ...receive, on: '2026-02-12' })
      .thenInvalid('receivedOn', 'in-future');
  });

  it('does not know a report that was never received', () => {
    standing.when(handle('untrue')).thenInvalid('reportId', 'unknown');
  });
});

describe('When publicity is next but not yet open', () => {
  it('judges nothing', () => {
    caseSpec({ definition })
      .given(caseOpened(['publicity'], '2026-02-11'))
      .when(post)
      .thenStillOpening();
  });
});

describe('When a promotion is exceptional (A03)', () => {
  const both = promotion.steps.filter(({ kind }) => kind === 'proposal' || kind === 'publicity');
  const nominated = (more: object) =>
    caseSpec({ definition: { ...definition, steps: both } }).given(
      caseOpened(['proposal', 'publicity'], '2026-02-09'),
      stepOpened('proposal', '2026-02-09'),
      {
        on: '2026-02-09',
        event: {
          type: 'CandidateNominated',
          data: {
            opening: 1,
            candidateId: 'k1',
            nominatorType: 'organisation',
            nominator: 'u1',
            ...more,
          },
        },
      },
      {
        on: '2026-02-10',
        event: {
          type: 'StepClosed',
          data: { step: 'proposal', opening: 1, outcome: 'completed' },
        },
      },
      stepOpened('publicity', '2026-02-11'),
    );

  it('publishes the situation and the reason', () => {
    const exceptional = nominated({ exceptional: 'outstanding' });
    exceptional
      .when(post)
      .thenRefuses({ rule: 'A03', reason: 'not-stated', facts: { exceptional: 1 } });
    exceptional
      .when({ ...post, data: { ...post.data, exceptional: sealedOf('situation') } })
      .thenRecords({ type: 'PublicityNoticePosted' });
  });

  it('asks for none of that where it is ordinary', () => {
    nominated({}).when(post).thenRecords({ type: 'PublicityNoticePosted' });
  });
});
