import { describe, expect, it } from '@jest/globals';
import { commandSchemas } from '../commands.js';

const text = { text: 'as the paper says' };
const inPerson = { kind: 'in-person' };
const samples: { readonly [command: string]: { readonly [field: string]: unknown } } = {
  'record-analysis': {
    analysedOn: '2026-01-06',
    attendees: ['p1'],
    summary: text,
    document: text,
    shortPosts: [{ postId: 'post1', why: text }],
  },
  'conclude-analysis': { conclusion: 'start', basis: text, signature: inPerson },
  'record-initial-suggestion': { draftedOn: '2026-01-08' },
  'record-report-to-principal': { reportedOn: '2026-01-09', document: text },
  'record-communication': { communicatedOn: '2026-01-10', scope: text },
  'record-work-plan': { plannedOn: '2026-01-11', document: text },
  nominate: {
    candidateId: 'k1',
    nominatedOn: '2026-01-08',
    nominatorType: 'leader',
    nominator: 'p7',
    basis: text,
  },
  'adopt-proposal': { document: text },
  'record-talks': {
    from: '2026-01-13',
    to: '2026-01-15',
    talkers: ['p5', 'p6'],
    asked: 30,
    counts: [{ candidateId: 'k1', named: 9 }],
    record: text,
  },
  'record-reference-list': { fixedOn: '2026-01-19', candidates: ['k1', 'k2'], document: text },
  'drop-meeting': { document: text },
  'record-tally': {
    meetingOn: '2026-01-23',
    expected: 46,
    present: 41,
    issued: 41,
    returned: 41,
    valid: 40,
    spoiled: 1,
    envelopeNo: 'E-7',
    candidates: [{ candidateId: 'k1', agree: 31, disagree: 5, abstain: 4 }],
    record: text,
  },
  'sign-tally': { tally: 7, duty: 'counter', signature: inPerson },
  'conclude-recommendation': { resultDate: '2026-01-23', directed: true, summary: text },
  'exempt-from-recommendation': { consentedOn: '2026-01-20', need: text, consent: text },
};
const optional: { readonly [command: string]: { readonly [field: string]: unknown } } = {
  'record-initial-suggestion': {
    posts: ['post1'],
    conditions: text,
    scope: text,
    manner: text,
    procedure: text,
    intendedPersons: ['k1'],
  },
  nominate: { signedFile: text },
  'drop-meeting': { smallUnit: text, sameScope: text, concentrated: text },
  'record-tally': { otherPersons: text },
};
const fields = Object.entries(samples).flatMap(([command, sample]) =>
  Object.keys(sample).map((field) => ({ command, field })),
);

/** Where the input could not be read; empty where it could. */
function unreadable(command: string, data: object): readonly string[] {
  const schema = commandSchemas.case?.[command];
  if (!schema) throw new Error(`no schema for ${command}`);
  const { error } = schema.safeParse(data);
  return (error?.issues ?? []).map(({ path }) => path.join('.'));
}

const changed = (command: string, change: object) =>
  unreadable(command, { ...samples[command], ...change });

describe('An act of analysis, proposal or recommendation on the wire', () => {
  it.each(Object.keys(samples))(
    '%s is read with what it must have and what it may have',
    (name) => {
      expect(changed(name, {})).toEqual([]);
      expect(changed(name, optional[name] ?? {})).toEqual([]);
    },
  );

  it.each(Object.keys(samples))('%s takes no field that it does not know', (name) => {
    expect(changed(name, { validTo: '2099-01-01' })).toEqual(['']);
  });

  it.each(fields)('$command is not read without $field', ({ command, field }) => {
    const rest = Object.entries(samples[command] ?? {}).filter(([name]) => name !== field);
    expect(unreadable(command, Object.fromEntries(rest))).toEqual([field]);
  });

  it('takes no day that does not exist', () => {
    expect(changed('record-analysis', { analysedOn: '2026-02-29' })).toEqual(['analysedOn']);
    expect(changed('record-tally', { meetingOn: '2026-1-23' })).toEqual(['meetingOn']);
  });

  it('takes two talkers, neither fewer nor more', () => {
    for (const talkers of [['p5'], ['p5', 'p6', 'p7']])
      expect(changed('record-talks', { talkers })).toEqual(['talkers']);
  });

  it.each([-1, 0.5, 100_001, Number.MAX_SAFE_INTEGER, '41', null])(
    'takes no count of %j',
    (present) => {
      expect(changed('record-tally', { present })).toEqual(['present']);
    },
  );

  it('takes counts from none to the most that a meeting can have', () => {
    for (const present of [0, 100_000]) expect(changed('record-tally', { present })).toEqual([]);
    expect(changed('record-tally', { expected: 0 })).toEqual(['expected']);
  });

  it.each(['\u0000', '\ud800', ' ', 'x'.repeat(41)])(
    'takes no envelope number %j',
    (envelopeNo) => {
      expect(changed('record-tally', { envelopeNo })).toEqual(['envelopeNo']);
    },
  );

  it.each(['../post', 'p 1', '', 'x'.repeat(65), '张'])('takes no id %j', (nominator) => {
    expect(changed('nominate', { nominator })).toEqual(['nominator']);
  });

  it('takes a duty and a conclusion only from their lists', () => {
    expect(changed('sign-tally', { duty: 'officer' })).toEqual(['duty']);
    expect(changed('conclude-analysis', { conclusion: 'later' })).toEqual(['conclusion']);
  });
});
