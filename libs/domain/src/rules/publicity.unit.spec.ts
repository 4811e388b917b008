import { describe, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  registeredPerson,
  registeredPost,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import type { PersonState } from '../registers/person.js';
import type { Rank } from '../shared/ranks.js';

// Art. 42 alone: the decision's date is the date of the command that opened the case.
const steps = promotion.steps.filter((step) => step.kind === 'publicity');
const definition = { ...promotion, id: 'publicity-only', steps };
const openedFor = (
  rank: Rank | null,
  persons: { readonly [personId: string]: PersonState } = {},
) => {
  const posts = rank === null ? {} : { post1: registeredPost('post1', { rank }) };
  return caseSpec({ definition, registers: { posts, persons } }).given(
    caseOpened(['publicity'], '2026-02-11'),
    stepOpened('publicity', '2026-02-11'),
  );
};
const none: When = {
  act: 'determine-no-publicity',
  data: { ground: 'above-bureau', document: sealedOf('doc') },
  as: 'department-head',
  on: '2026-02-12',
};
const post: When = {
  act: 'post-publicity-notice',
  data: { startsOn: '2026-02-12', notice: sealedOf('notice'), channelProof: sealedOf('proof') },
  as: 'officer',
  on: '2026-02-12',
};
const proofBy = (signer: string, signedOn = '2026-02-26') => ({
  lateEntry: {
    proof: sealedOf('proof'),
    secondSigner: { kind: 'paper', signer, scan: sealedOf('scan'), signedOn },
  },
});

describe('Where publicity applies (A01)', () => {
  it('does without it for a post just above bureau level', () => {
    openedFor('ministry-deputy')
      .when(none)
      .thenRecords(
        { type: 'PublicityNotRequired' },
        { type: 'StepClosed', data: { outcome: 'completed' } },
        { type: 'CaseEnded' },
      );
  });

  it('asks for it for the highest post of bureau level', () => {
    openedFor('bureau-principal')
      .when(none)
      .thenRefuses({ rule: 'A01', reason: 'bureau-or-below' });
  });

  it('asks for it for a post of which nothing is known', () => {
    openedFor(null).when(none).thenRefuses({ rule: 'A01', reason: 'bureau-or-below' });
  });
});

describe('When the start of publicity is entered (SYS-21)', () => {
  const opened = openedFor('division-deputy');

  it('takes the third working day after it, and asks for proof on the fourth', () => {
    // 12 to 14 February were worked, then came the Spring Festival until the 23rd.
    opened.when({ ...post, on: '2026-02-24' }).thenRecords({ type: 'PublicityNoticePosted' });
    opened
      .when({ ...post, on: '2026-02-25' })
      .thenRefuses({ rule: 'SYS-21', reason: 'late', facts: { days: 4, limit: 3 } });
  });

  it('counts a start before the first day of the calendar as late', () => {
    const calendar = {
      version: 'short',
      region: 'CN',
      from: '2026-02-20',
      to: '2026-12-31',
      holidays: {},
      makeUpDays: {},
    } as const;
    caseSpec({ definition, calendar })
      .given(caseOpened(['publicity'], '2026-02-11'), stepOpened('publicity', '2026-02-11'))
      .when({ ...post, data: { ...post.data, startsOn: '2026-02-20' }, on: '2026-02-20' })
      .thenRecords({ type: 'PublicityNoticePosted' });
    caseSpec({ definition, calendar })
      .given(caseOpened(['publicity'], '2026-02-11'), stepOpened('publicity', '2026-02-11'))
      .when({ ...post, data: { ...post.data, startsOn: '2026-02-18' }, on: '2026-02-20' })
      .thenRefuses(
        { rule: 'A02', reason: 'beyond-calendar' },
        { rule: 'SYS-21', reason: 'late', facts: { days: 4, limit: 3 } },
      );
  });

  it('refuses the recorder as second signer, and takes another registered person', () => {
    const late = (signer: string, signedOn?: string): When => ({
      ...post,
      data: { ...post.data, ...proofBy(signer, signedOn) },
      person: 'p8',
      on: '2026-02-26',
    });
    const known = openedFor('division-deputy', { p9: registeredPerson('p9') });
    known.when(late('p8')).thenRefuses({ rule: 'SYS-21', reason: 'same-signer' });
    known.when(late('p9')).thenRecords({ type: 'PublicityNoticePosted' });
    known.when(late('nobody')).thenInvalid('lateEntry.secondSigner.signer', 'unknown');
    known
      .when(late('p9', '2026-02-27'))
      .thenInvalid('lateEntry.secondSigner.signedOn', 'in-future');
    known.when(late('p9', '2026-02-12')).thenRecords({ type: 'PublicityNoticePosted' });
    known.when(late('p9', '2026-02-11')).thenRefuses({ rule: 'SYS-21', reason: 'not-yet' });
  });

  it('refuses a start that is still to come', () => {
    opened
      .when({ ...post, data: { ...post.data, startsOn: '2026-02-13' } })
      .thenRefuses({ rule: 'SYS-21', reason: 'future' });
  });
});

describe('When every candidate has left (A02)', () => {
  const left = openedFor('division-deputy').after({
    act: 'withdraw-candidate',
    data: { candidateId: 'k1', reason: sealedOf('reason') },
    as: 'department-head',
    on: '2026-02-11',
  });

  it('does not close the publicity of nobody as not required', () => {
    left
      .when({ ...none, data: { ...none.data, ground: 'special-post' } })
      .thenRefuses({ rule: 'A02', reason: 'no-candidate' });
  });

  it('leaves the step open when the period of nobody is over', () => {
    const end: When = {
      act: 'end-publicity-period',
      data: { deadline: 'publicityEnds' },
      as: 'clock',
      on: '2026-02-25T16:00:00.000000Z',
    };
    left.after(post).when(end).thenRecords({ type: 'PublicityPeriodEnded' });
  });
});
