import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  inspectionRegisters,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import { ruleFor } from '../rules/catalogue.js';
import { blockedOn } from './blocked-on.js';
import type { CaseState, OpenedCase } from './state.js';
import { caseView, stepView } from './view.js';

const steps = promotion.steps.filter(({ kind }) => kind === 'publicity' || kind === 'probation');
const definition = { ...promotion, id: 'from-publicity', steps };
const order = ['publicity', 'probation'];
const next = caseSpec({ definition, registers: inspectionRegisters }).given(
  caseOpened(order, '2026-02-11'),
);
const opened = next.given(stepOpened('publicity', '2026-02-11'));
const reason = sealedOf('reason');
const head = (act: string, on: string): When => ({
  act,
  data: { reason },
  as: 'department-head',
  on,
});
const suspend = head('suspend-case', '2026-02-13');
const resume = head('resume-case', '2026-03-02');
const post: When = {
  act: 'post-publicity-notice',
  data: {
    startsOn: '2026-02-12',
    candidates: ['k1'],
    channels: ['site'],
    notice: sealedOf('notice'),
    contact: sealedOf('contact'),
  },
  as: 'officer',
  on: '2026-02-12',
};
const receive: When = {
  act: 'receive-report',
  data: {
    receivedOn: '2026-02-14',
    channel: 'letter',
    signed: true,
    checkable: true,
    content: sealedOf('content'),
  },
  as: 'report-intake',
  on: '2026-02-14',
};
const endPeriod = (on: string): When => ({
  act: 'end-publicity-period',
  data: { deadline: 'publicityEnds' },
  as: 'clock',
  on,
});
const asOpened = ({ state }: { readonly state: CaseState }) => state as OpenedCase;
const rests = { rule: 'SYS-09', reason: 'suspended', facts: { since: '2026-02-13' } };

describe('When a case is suspended', () => {
  const suspended = opened.after(post, suspend);

  it('takes no act until it is resumed', () => {
    const handle = {
      act: 'handle-report',
      data: { reportId: 'r1', outcome: 'untrue', document: sealedOf('document') },
      as: 'report-intake',
      on: '2026-02-16',
    } as const;
    suspended.when({ ...post, on: '2026-02-16' }).thenRefuses(rests);
    suspended.after(receive).when(handle).thenRefuses(rests);
    suspended
      .after(receive, resume)
      .when({ ...handle, on: '2026-03-02' })
      .thenRecords({ type: 'PublicityReportHandled' });
  });

  it('says since when, by whom, and who can resume it', () => {
    expect(blockedOn(suspended.state)).toMatchObject({
      cause: 'person',
      rule: 'SYS-09',
      what: 'suspended',
      since: '2026-02-13T04:00:00.000000Z',
      facts: { by: 'department-head' },
      who: ['department-head'],
      act: 'resume-case',
      more: 1,
    });
    expect(blockedOn(suspended.after(resume).state)).toMatchObject({ what: 'period' });
  });

  it('is what SYS-09 is judged of, and nothing else', () => {
    const judged = (of: { readonly state: CaseState }) =>
      ruleFor('SYS-09', 1).check({ state: asOpened(of) } as never, {}).outcome;
    expect([judged(opened), judged(suspended)]).toEqual(['not-applicable', 'not-met']);
  });

  it('is suspended once, and resumed once', () => {
    suspended.when(head('suspend-case', '2026-02-16')).thenRefuses(rests);
    opened.when(head('resume-case', '2026-02-16')).thenInvalid('caseId', 'not-applicable');
    suspended.when(resume).thenRecords({ type: 'CaseResumed', data: { reason } });
  });

  it('is ended without being resumed', () => {
    suspended
      .when(head('end-case', '2026-02-16'))
      .thenRecords({ type: 'StepClosed' }, { type: 'CaseEnded' });
  });

  it('still takes the reports that come in, and ends the notice on its day', () => {
    suspended
      .after(receive)
      .when(endPeriod('2026-02-26'))
      .thenRecords({ type: 'PublicityPeriodEnded' });
    const { state } = suspended;
    const context = contextOf({ definition }, { as: 'clock', on: '2026-02-26' });
    const { deadlines } = stepView(asOpened({ state }), { step: 'publicity', opening: 1 }, context);
    expect(deadlines.map(({ name, ready }) => [name, ready])).toEqual([
      ['publicityEnds', true],
      // A reminder protects nobody and waits for the resumption.
      ['publicityEndsReminder', false],
    ]);
  });

  it('opens no step, so its workflow waits for the resumption', () => {
    const waiting = next.after(suspend);
    expect(caseView('c1', waiting.state)).toMatchObject({
      status: 'suspended',
      run: { step: 'publicity', status: 'next' },
    });
    waiting
      .when({
        act: 'open-step',
        data: { step: 'publicity', opening: 1 },
        as: 'orchestrator',
        on: '2026-02-14',
      })
      .thenRefuses(rests);
    expect(blockedOn(waiting.state)).toMatchObject({ what: 'suspended', more: 0 });
    expect(caseView('c1', waiting.after(resume).state)).toMatchObject({ status: 'open' });
  });

  it('is no longer suspended once it has ended', () => {
    const ended = suspended.after(head('end-case', '2026-02-16'));
    expect(caseView('c1', ended.state)).toMatchObject({ status: 'ended' });
    expect(blockedOn(ended.state)).toBeNull();
  });

  it('takes suspension only while a step remains', () => {
    const ended = opened.after(head('end-case', '2026-02-16'));
    ended.when(head('suspend-case', '2026-02-17')).thenInvalid('caseId', 'not-applicable');
  });
});
