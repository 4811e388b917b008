import { describe, expect, it } from '@jest/globals';
import {
  atDecision,
  decisionProcedure,
  type Given,
  gate,
  type KnownFact,
  registeredPerson,
  registeredPost,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import { blockedOn } from '../../case/blocked-on.js';
import { type CaseState, currentRun, type OpenedCase } from '../../case/state.js';
import type { Rank } from '../../shared/ranks.js';

const opened = (state: CaseState) => state as OpenedCase;

function around(dualManaged: boolean, rank: Rank = 'division-deputy', ...facts: KnownFact[]) {
  return {
    posts: { post1: registeredPost('post1', { dualManaged, rank }) },
    persons: { p1: registeredPerson('p1', ...facts), p8: registeredPerson('p8') },
  };
}

const dual = around(true);

function says(
  rule: 'B01' | 'B02' | 'B03',
  { state }: { readonly state: CaseState },
  { registers = dual, required = [] }: { registers?: object; required?: readonly object[] } = {},
) {
  const world = { definition: decisionProcedure, registers };
  const parameters = required.length > 0 ? { required: required as never } : {};
  return gate(world, state, rule, { on: '2026-03-20', with: parameters })[0];
}

function send(consultee: string, on = '2026-02-06'): When {
  const addressee = sealedOf('addressee');
  const matter = sealedOf('matter');
  return {
    act: 'send-consultation',
    data: { candidateId: 'k1', consultee, addressee, matter, sentOn: on },
    as: 'officer',
    on,
  };
}

function receive(receivedOn: string, more: object = {}, on = receivedOn): When {
  const data = { consultationId: 'c1', receivedOn, proof: sealedOf('proof'), ...more };
  return { act: 'prove-receipt', data, as: 'officer', on };
}

function reply(what: string, repliedOn: string, on = repliedOn, consultationId = 'c1'): When {
  const data = { consultationId, reply: what, repliedOn, document: sealedOf('reply') };
  return { act: 'record-consultation-reply', data, as: 'officer', on };
}

function settle(by: string, more: object = {}): When {
  const plain = { consultationId: 'c1', by, result: 'proceed', decidedOn: '2026-02-13' };
  const data = { ...plain, document: sealedOf('decision'), ...more };
  return { act: 'record-coordination', data, as: 'officer', on: '2026-02-13' };
}

function deem(on: string): When {
  return { act: 'deem-consent', data: { deadline: 'assistingReply/c1' }, as: 'clock', on };
}

describe('When the post has one managing party and the office consults nobody by rule', () => {
  const waiting = atDecision(1, { registers: around(false) });

  it('asks for no consultation', () => {
    const one = { registers: around(false) };
    expect(says('B01', waiting, one)).toBe('not-required');
    expect(says('B02', waiting, one)).toBe('not-required');
    expect(says('B03', waiting, one)).toBe('not-required');
  });

  it('has no assisting party to ask', () => {
    waiting.when(send('assisting-party')).thenInvalid('consultee', 'not-applicable');
    atDecision(1, { registers: { posts: {} } })
      .when(send('assisting-party'))
      .thenInvalid('consultee', 'not-applicable');
  });

  it('keeps what was asked all the same, and waits for the answer', () => {
    const sent = waiting
      .when(send('united-front'))
      .thenRecords({ type: 'ConsultationSent', data: { consultationId: 'c1' } });
    expect(blockedOn(sent.state, decisionProcedure)).toMatchObject({
      cause: 'external-reply',
      rule: 'B01',
      what: 'consultation',
      more: 1,
    });
    expect(says('B01', sent, { registers: around(false) })).toBe('block open');
    const received = sent
      .when(receive('2026-02-09'))
      .thenRecords({ type: 'ConsultationReceived', data: { replyBy: null, deadlines: [] } });
    const closed = received.after(reply('disagree', '2026-06-09'));
    expect(blockedOn(closed.state, decisionProcedure)).toMatchObject({ what: 'meeting', more: 0 });
    expect(says('B01', closed, { registers: around(false) })).toBe('met');
    closed.when(settle('superior')).thenInvalid('consultationId', 'not-applicable');
  });

  it('names a candidate who is in, and no day to come', () => {
    const unknown = { ...send('other'), data: { ...send('other').data, candidateId: 'k9' } };
    waiting.when(unknown).thenInvalid('candidateId', 'unknown');
    waiting
      .when({ ...send('other'), data: { ...send('other').data, sentOn: '2026-02-07' } })
      .thenInvalid('sentOn', 'in-future');
    const gone = atDecision(2, { registers: around(false) }).after({
      act: 'withdraw-candidate',
      data: { candidateId: 'k1', reason: sealedOf('reason') },
      as: 'department-head',
      on: '2026-02-06',
    });
    gone.when(send('other')).thenInvalid('candidateId', 'unknown');
  });
});

describe('Whom the office consults by rule', () => {
  const required = (whom: string) => [{ consultee: 'united-front', whom }];
  const identity = (partyDate: string | null): KnownFact => [
    'identity',
    { name: 'n', sex: 'female', birthMonth: '1980-01', workStart: '2002-07-01', partyDate },
  ];

  it.each<[string, object, string]>([
    ['all', around(false), 'asked'],
    ['principal', around(false, 'division-principal'), 'asked'],
    ['principal', around(false, 'division-deputy'), 'not-applicable'],
    ['deputy', around(false, 'division-deputy'), 'asked'],
    ['deputy', around(false, 'division-principal'), 'not-applicable'],
    ['non-party', around(false, 'division-deputy', identity(null)), 'asked'],
    ['non-party', around(false, 'division-deputy', identity('2001-07-01')), 'not-applicable'],
  ])('%s: %#', (whom, registers, expected) => {
    const said = says('B01', atDecision(1), { registers, required: required(whom) });
    expect(said).toBe(expected === 'asked' ? 'block not-asked' : 'not-required');
  });

  it('is satisfied once they have answered, and not by another', () => {
    const registers = around(false);
    const asked = { registers, required: required('all') };
    const other = atDecision(1, { registers }).after(send('other'), reply('agree', '2026-02-09'));
    expect(says('B01', other, asked)).toBe('block not-asked');
    const right = other.after(
      send('united-front', '2026-02-09'),
      reply('agree', '2026-02-10', '2026-02-10', 'c2'),
    );
    expect(says('B01', right, asked)).toBe('met');
  });
});

describe('When the post is under dual management', () => {
  const waiting = atDecision(1, { registers: dual });
  const sent = waiting.after(send('assisting-party'));

  it('asks the assisting party, and proves its receipt', () => {
    expect(says('B02', waiting)).toBe('block not-asked');
    expect(says('B01', sent)).toBe('not-required');
    expect(says('B02', sent)).toBe('block no-receipt');
    expect(blockedOn(sent.state, decisionProcedure)).toMatchObject({
      cause: 'document',
      rule: 'B02',
      act: 'prove-receipt',
    });
  });

  it('runs a month from receipt, not from the request, and then takes silence for consent', () => {
    const received = sent
      .when(receive('2026-02-10'))
      .thenRecords({ type: 'ConsultationReceived', data: { replyBy: '2026-03-10' } });
    expect(says('B02', received)).toBe('hold running');
    expect(blockedOn(received.state, decisionProcedure)).toMatchObject({
      cause: 'clock',
      rule: 'B02',
      until: '2026-03-10T16:00:00.000000Z',
    });
    received.when(deem('2026-03-10T15:59:59.999999Z')).thenInvalid('deadline', 'not-applicable');
    const deemed = received
      .when(deem('2026-03-10T16:00:00.000000Z'))
      .thenRecords({ type: 'ConsentDeemed', data: { consultationId: 'c1' } });
    expect(says('B02', deemed)).toBe('met');
    expect(says('B03', deemed)).toBe('not-required');
    expect(currentRun(opened(deemed.state)).deadlines).toEqual({});
    deemed.when(deem('2026-03-11')).thenInvalid('deadline', 'not-applicable');
  });

  it('takes a reply of the last day, entered late, and none of the day after', () => {
    const deemed = sent.after(receive('2026-02-10'), deem('2026-03-10T16:00:00.000000Z'));
    deemed.when(reply('disagree', '2026-03-11')).thenInvalid('repliedOn', 'too-late');
    const disputed = deemed.after(reply('disagree', '2026-03-10', '2026-03-11'));
    expect(says('B02', disputed)).toBe('met');
    expect(says('B03', disputed)).toBe('block not-settled');
  });

  it('ends the month with a reply', () => {
    const replied = sent
      .after(receive('2026-02-10'))
      .when(reply('agree', '2026-02-12'))
      .thenRecords({ type: 'ConsultationReplied' });
    expect(currentRun(opened(replied.state)).deadlines).toEqual({});
    expect(says('B03', replied)).toBe('not-required');
    replied.when(receive('2026-02-12')).thenInvalid('consultationId', 'already-exists');
  });

  it('takes a reply without proof of receipt: it proves itself', () => {
    const replied = sent.after(reply('other', '2026-02-09'));
    expect(says('B02', replied)).toBe('met');
    replied.when(receive('2026-02-09')).thenInvalid('consultationId', 'not-applicable');
    replied.when(reply('agree', '2026-02-08', '2026-02-09')).thenInvalid('repliedOn', 'too-early');
  });

  it('takes no receipt or reply before the request, nor of a day to come', () => {
    sent.when(receive('2026-02-05', {}, '2026-02-06')).thenInvalid('receivedOn', 'too-early');
    sent.when(reply('agree', '2026-02-05', '2026-02-06')).thenInvalid('repliedOn', 'too-early');
    sent.when(reply('agree', '2026-02-10', '2026-02-09')).thenInvalid('repliedOn', 'in-future');
    sent
      .when(receive('2026-02-10', {}, '2026-02-09'))
      .thenRefuses({ rule: 'SYS-21', reason: 'future' });
  });

  it('asks for proof and a second signer where receipt is entered late', () => {
    sent
      .when(receive('2026-02-09', {}, '2026-02-26'))
      .thenRefuses({ rule: 'SYS-21', reason: 'late' });
    const secondSigner = {
      kind: 'paper',
      signer: 'p8',
      scan: sealedOf('scan'),
      signedOn: '2026-02-26',
    };
    const lateEntry = { proof: sealedOf('proof'), secondSigner };
    sent
      .when(receive('2026-02-09', { lateEntry }, '2026-02-26'))
      .thenRecords({ type: 'ConsultationReceived' });
  });

  it('knows no consultation that was never sent', () => {
    waiting.when(receive('2026-02-09')).thenInvalid('consultationId', 'unknown');
    waiting.when(reply('agree', '2026-02-09')).thenInvalid('consultationId', 'unknown');
    waiting.when(settle('superior')).thenInvalid('consultationId', 'unknown');
  });
});

describe('When the assisting party disagrees', () => {
  const disputed = (rank: Rank) =>
    atDecision(1, { registers: around(true, rank) }).after(
      send('assisting-party'),
      reply('disagree', '2026-02-12'),
    );

  it.each<[Rank, string, string]>([
    ['division-principal', 'superior', 'managing-party'],
    ['division-deputy', 'managing-party', 'superior'],
  ])('on a %s, %s settles it', (rank, right, wrong) => {
    const registers = around(true, rank);
    const at = disputed(rank);
    expect(blockedOn(at.state, decisionProcedure)).toMatchObject({
      rule: 'B03',
      what: 'disagreement',
    });
    expect(says('B03', at, { registers })).toBe('block not-settled');
    at.when(settle(wrong)).thenRefuses({ rule: 'B03', reason: 'other-settler' });
    at.when(settle(right, { decidedOn: '2026-02-11' })).thenInvalid('decidedOn', 'too-early');
    at.when(settle(right, { decidedOn: '2026-02-14' })).thenInvalid('decidedOn', 'in-future');
    const settled = at.when(settle(right)).thenRecords({ type: 'DisagreementSettled' });
    expect(says('B03', settled, { registers })).toBe('met');
    settled.when(settle(right)).thenInvalid('consultationId', 'not-applicable');
    const stopped = at.after(settle(right, { result: 'stop' }));
    expect(says('B03', stopped, { registers })).toBe('block stopped');
  });

  it('judges a settlement by the consultation that it names', () => {
    const again = disputed('division-deputy').after(send('assisting-party', '2026-02-12'));
    again.when(settle('superior')).thenRecords({ type: 'DisagreementSettled' });
  });
});

describe('When the decision is opened once more', () => {
  const returned: readonly Given[] = [
    happened('StepClosed', { step: 'decision', opening: 1, outcome: 'returned' }),
    happened('StepReturned', { step: 'decision', opening: 2, rule: 'A04', reason: null }),
  ];
  const openStep: When = {
    act: 'open-step',
    data: { step: 'decision', opening: 2 },
    as: 'orchestrator',
    on: '2026-02-16',
  };

  function happened(type: string, data: object): Given {
    return { on: '2026-02-13', event: { type, data } };
  }

  it('keeps what was asked on the same proposal, and lets its month run on', () => {
    const received = atDecision(1, { registers: dual }).after(
      send('assisting-party'),
      receive('2026-02-10'),
    );
    const again = received
      .given(...returned)
      .when(openStep)
      .thenRecords({ type: 'StepOpened' });
    expect(currentRun(opened(again.state)).deadlines).toMatchObject({
      'assistingReply/c1': { to: '2026-03-10' },
    });
    const deemed = again.after(deem('2026-03-11'));
    expect(says('B02', deemed)).toBe('met');
    const next = deemed
      .when(send('other', '2026-03-11'))
      .thenRecords({ type: 'ConsultationSent', data: { consultationId: 'c2' } });
    expect(says('B01', next)).toBe('block open');
  });

  it('asks anew after another inspection', () => {
    const replied = atDecision(1, { registers: dual }).after(
      send('assisting-party'),
      reply('agree', '2026-02-09'),
    );
    expect(currentRun(opened(replied.given(...returned).after(openStep).state)).deadlines).toEqual(
      {},
    );
    const inspectedAgain = replied.given(
      happened('StepClosed', { step: 'decision', opening: 1, outcome: 'returned' }),
      happened('StepReturned', { step: 'inspection', opening: 2, rule: 'A04', reason: null }),
      stepOpened('inspection', '2026-02-16', 2),
      happened('StepClosed', { step: 'inspection', opening: 2, outcome: 'completed' }),
      stepOpened('decision', '2026-02-16', 2),
    );
    expect(says('B02', inspectedAgain)).toBe('block not-asked');
  });
});
