import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  type Given,
  gate,
  registeredPerson,
  registeredPost,
  registeredUnit,
  sealedOf,
  stepOpened,
  type When,
  type World,
} from '@jishi/test-support';

const until = '2026-05-31';
const secretary = {
  officeId: 'o1',
  office: 'secretary',
  personId: 'p9',
  from: '2021-06-01',
  to: until,
} as const;
const world: World = {
  definition: promotion,
  registers: {
    persons: { p1: registeredPerson('p1') },
    posts: { post1: registeredPost('post1') },
    units: { u1: { ...registeredUnit('u1'), offices: [secretary] } },
  },
};
const opened = caseSpec(world).given(
  caseOpened(['proposal', 'recommendation'], '2026-01-05'),
  stepOpened('proposal', '2026-01-05'),
);
const document = sealedOf('document');
const officer = (act: string, data: object, on = '2026-01-12'): When => ({
  act,
  data,
  as: 'officer',
  on,
});
const ask = (matter: string, candidateId: string | null = null) =>
  officer('ask-superior', { matter, candidateId, sentOn: '2026-01-12', document });
const reply = (answer: string, repliedOn = '2026-01-20', matterId = 'm1') =>
  officer('record-superior-reply', { matterId, reply: answer, repliedOn, document }, '2026-01-20');
const recorded = (type: string, data: object): Given => ({
  on: '2026-01-08',
  event: { type, data: { opening: 1, ...data } },
});

describe('What a superior is asked', () => {
  it('is answered by a reply on record, the last of which stands', () => {
    const asked = opened.after(ask('prior-report'));
    asked.when(reply('consent')).thenRecords({ type: 'SuperiorReplied' });
    asked.when(reply('consent', '2026-01-11')).thenInvalid('repliedOn', 'too-early');
    asked.when(reply('consent', '2026-01-21')).thenInvalid('repliedOn', 'in-future');
    asked.when(reply('consent', '2026-01-20', 'm2')).thenInvalid('matterId', 'unknown');
  });

  it('is answered matter by matter', () => {
    const both = opened.after(ask('prior-report'), ask('open-competition'), reply('consent'));
    expect(both.state).toMatchObject({
      matters: [
        { matterId: 'm1', answer: { reply: 'consent' } },
        { matterId: 'm2', answer: null },
      ],
    });
  });

  it('is about the case, or about one of its candidates', () => {
    opened
      .when(ask('skipped-level', 'k1'))
      .thenRecords({ type: 'SuperiorAsked', data: { matterId: 'm1', candidateId: 'k1' } });
    opened.when(ask('skipped-level', 'k9')).thenInvalid('candidateId', 'unknown');
    const tomorrow = officer('ask-superior', { ...ask('prior-report').data, sentOn: '2026-01-13' });
    opened.when(tomorrow).thenInvalid('sentOn', 'in-future');
  });
});

describe('M04, an open competition', () => {
  const suggested = (competition: string) =>
    opened.given(recorded('InitialSuggestionRecorded', { draftedOn: '2026-01-06', competition }));
  const says = (scenario: typeof opened) =>
    gate(world, scenario.state, 'M04', { on: '2026-01-20' });

  it('needs consent where it departs from the conditions, and only there', () => {
    expect(says(opened)).toEqual(['not-required']);
    expect(says(suggested('on-conditions'))).toEqual(['not-required']);
    expect(says(suggested('departing'))).toEqual(['superior no-consent']);
    const asked = suggested('departing').after(ask('open-competition'));
    expect(says(asked)).toEqual(['superior no-consent']);
    expect(says(asked.after(reply('refusal')))).toEqual(['superior no-consent']);
    expect(says(asked.after(reply('consent')))).toEqual(['met']);
    expect(says(asked.after(reply('consent'), reply('refusal')))).toEqual(['superior no-consent']);
  });

  it('is not met by the consent to another matter', () => {
    const other = suggested('departing').after(ask('prior-report'), reply('consent'));
    expect(says(other)).toEqual(['superior no-consent']);
  });
});

describe('M05, prior report', () => {
  const found = (...matters: readonly string[]): When => ({
    act: 'check-prior-report',
    data: { matters, document },
    as: 'department-head',
    on: '2026-01-12',
  });
  const says = (scenario: typeof opened) =>
    gate(world, scenario.state, 'M05', { on: '2026-01-20' });

  it('is looked at in every case, and met where nothing was found', () => {
    expect(says(opened)).toEqual(['attest not-checked']);
    expect(says(opened.after(found()))).toEqual(['met']);
  });

  it('waits for consent where something was found: silence is none', () => {
    const reported = opened.after(found('exceptional'), ask('prior-report'));
    expect(says(reported)).toEqual(['superior no-consent']);
    expect(says(reported.after(reply('consent')))).toEqual(['met']);
  });

  it('is a question about the case: consent about one candidate is none', () => {
    const ofOne = opened.after(found('exceptional'), ask('prior-report', 'k1'), reply('consent'));
    expect(says(ofOne)).toEqual(['superior no-consent']);
  });
});

describe('M07, before a principal leaves', () => {
  const says = (on: string, scenario = opened, applies = true) =>
    gate(world, scenario.state, 'M07', { on, with: { applies } });

  it('applies from the day three months before the end of the term to its last day', () => {
    expect(says('2026-02-27')).toEqual(['not-required']);
    expect(says('2026-02-28')).toEqual(['superior no-consent']);
    expect(says(until)).toEqual(['superior no-consent']);
    expect(says('2026-06-01')).toEqual(['not-required']);
  });

  it('is met by the consent, and switched off where the place does not ask for it', () => {
    const asked = opened.after(ask('before-end-of-term'), reply('consent'));
    expect(says('2026-03-02', asked)).toEqual(['met']);
    expect(says('2026-03-02', opened, false)).toEqual(['not-required']);
  });

  const around = (units: object) => {
    const there = { ...world, registers: { ...world.registers, units } } as World;
    const asked = { on: '2026-03-02', with: { applies: true } };
    return gate(there, opened.state, 'M07', asked);
  };
  const held = (more: object) =>
    around({ u1: { ...registeredUnit('u1'), offices: [{ ...secretary, ...more }] } });

  it('asks nothing where no end of the term is on record, or the unit is not known', () => {
    expect(held({ to: null })).toEqual(['not-required']);
    expect(around({})).toEqual(['not-required']);
  });

  it('looks at the secretary in office on that day alone', () => {
    expect(held({ from: '2026-03-02' })).toEqual(['superior no-consent']);
    expect(held({ from: '2026-03-03' })).toEqual(['not-required']);
    expect(held({ to: '2026-03-02' })).toEqual(['superior no-consent']);
    expect(held({ to: '2026-03-01' })).toEqual(['not-required']);
    expect(held({ office: 'discipline-secretary' })).toEqual(['not-required']);
  });
});
