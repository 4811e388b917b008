import { describe, expect, it } from '@jest/globals';
import { promotion, registerActs } from '@jishi/procedures';
import type { z } from 'zod';
import { commandSchemas } from '../commands.js';

const text = { text: 'as the paper says' };
const inPerson = { kind: 'in-person' };
const onPaper = { kind: 'paper', signer: 'p1', scan: text, signedOn: '2026-02-11' };
const totals = {
  issued: 7,
  returned: 7,
  valid: 6,
  spoiled: 1,
  agree: 4,
  disagree: 1,
  defer: 1,
  envelopeNo: 'F-1',
};
const counts = { fullMembership: 9, present: 7, recused: 1, agree: 5, disagree: 1, defer: 0 };

type Samples = { readonly [command: string]: { readonly [field: string]: unknown } };

const meeting: Samples = {
  'call-meeting': {
    bodyId: 'b1',
    unitId: 'u1',
    heldOn: '2026-02-11',
    method: 'open-statements',
    agenda: [text],
  },
  'record-petition': {
    caseId: 'c1',
    candidateId: 'k1',
    consenting: ['m1', 'm2'],
    consentedOn: '2026-02-10',
    document: text,
  },
  'enter-item': {
    caseId: 'c1',
    candidateId: 'k1',
    postId: 'post1',
    approvalForm: text,
    tourAndAudit: { finding: 'clear', document: text },
    priorReport: { matter: 'not-required', document: text },
    otherReasons: false,
  },
  'record-roster': { present: ['m1'], absent: [{ personId: 'm2', reason: text }], attending: [] },
  'withdraw-member': { itemId: 'i1', personId: 'm1' },
  'return-member': { itemId: 'i1', personId: 'm1' },
  'introduce-item': { itemId: 'i1' },
  'state-opinion': { itemId: 'i1', opinion: 'defer' },
  'record-paper-ballot': { itemId: 'i1', ...totals, scrutineer: inPerson, counter: onPaper },
  'flag-disagreement': { itemId: 'i1', reason: text },
  'postpone-item': { itemId: 'i1', reason: text },
  'conclude-item': { itemId: 'i1' },
  'void-outcome': {
    itemId: 'i1',
    rule: 'B06',
    foundOn: '2026-02-25',
    authority: text,
    reason: text,
  },
  'close-meeting': { minutes: text },
};
const ofCase: Samples = {
  'send-consultation': {
    candidateId: 'k1',
    consultee: 'assisting-party',
    addressee: text,
    matter: text,
    sentOn: '2026-02-06',
  },
  'prove-receipt': { consultationId: 'c1', receivedOn: '2026-02-10', proof: text },
  'record-consultation-reply': {
    consultationId: 'c1',
    reply: 'disagree',
    repliedOn: '2026-02-12',
    document: text,
  },
  'deem-consent': { deadline: 'assistingReply/c1' },
  'record-coordination': {
    consultationId: 'c1',
    by: 'managing-party',
    result: 'proceed',
    decidedOn: '2026-02-13',
    document: text,
  },
  'record-solicitation': {
    candidateId: 'k1',
    bodyId: 'b1',
    askedOn: '2026-02-09',
    closedOn: '2026-02-10',
    asked: 30,
    replied: 28,
    agree: 26,
    disagree: 1,
    other: 1,
    urgency: text,
    document: text,
  },
  'record-meeting-outcome': {
    meetingId: 's1',
    itemId: 'i1',
    candidateId: 'k1',
    result: 'passed',
    counts,
    decidedOn: '2026-02-11',
  },
  'complete-decision': {},
  'submit-for-approval': {
    candidateId: 'k1',
    sentOn: '2026-02-12',
    documents: [{ type: 'request', document: text }],
  },
  'record-approval': {
    candidateId: 'k1',
    reply: 'approved',
    repliedOn: '2026-02-20',
    document: text,
  },
  'file-with-superior': {
    candidateId: 'k1',
    sentOn: '2026-02-12',
    documents: [{ type: 'filing-report', document: text }],
  },
  'note-filing-overdue': { deadline: 'filingDue/k1' },
  'issue-appointment-notice': {
    documentNo: '组〔2026〕12号',
    issuedOn: '2026-02-27',
    notice: text,
  },
  'record-appointment-talk': {
    candidateId: 'k1',
    heldOn: '2026-02-28',
    talker: 'p5',
    record: text,
  },
  'record-commitment': { candidateId: 'k1', signedOn: '2026-02-28', document: text },
  'end-training-period': { deadline: 'trainingDue/k1' },
  'confirm-training': { candidateId: 'k1', document: text },
  'issue-probation-notice': { candidateId: 'k1', issuedOn: '2026-03-02', notice: text },
  'record-leave': { candidateId: 'k1', from: '2026-04-01', to: '2026-04-02', document: text },
  'decide-extension': {
    candidateId: 'k1',
    decidedOn: '2026-12-01',
    until: null,
    document: text,
  },
  'end-probation-early': {
    candidateId: 'k1',
    endedOn: '2026-09-01',
    fault: text,
    approval: text,
    decision: text,
    signature: inPerson,
  },
  'open-probation-assessment': { deadline: 'probationAssessment/k1' },
  'end-probation-period': { deadline: 'probationEnds/k1' },
  'record-probation-assessment': {
    candidateId: 'k1',
    assessedOn: '2027-03-03',
    result: 'pass',
    report: text,
    decision: text,
    assessor: onPaper,
    signature: inPerson,
  },
};
const samples = [
  ...Object.entries(meeting).map(([command, sample]) => ({ prefix: 'meeting', command, sample })),
  ...Object.entries(ofCase).map(([command, sample]) => ({ prefix: 'case', command, sample })),
];
const fields = samples.flatMap(({ prefix, command, sample }) =>
  Object.keys(sample).map((field) => ({ prefix, command, field, sample })),
);

function schemaOf(prefix: string, command: string): z.ZodType {
  const schema = commandSchemas[prefix]?.[command];
  if (!schema) throw new Error(`${prefix} has no command ${command}`);
  return schema;
}

/** Where the input could not be read; empty where it could. */
function problems(prefix: string, command: string, input: unknown): readonly string[] {
  const parsed = schemaOf(prefix, command).safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'));
}

describe('The acts of sittings, decision and probation on the wire', () => {
  it('are those of the definitions', () => {
    const steps = promotion.steps.filter(({ kind }) => ['decision', 'probation'].includes(kind));
    expect(Object.keys(ofCase)).toEqual(steps.flatMap(({ acts }) => Object.keys(acts)));
    expect(Object.keys(meeting)).toEqual(Object.keys(registerActs.meeting ?? {}));
  });

  it.each(samples)('$command takes what it asks for', ({ prefix, command, sample }) => {
    expect(problems(prefix, command, sample)).toEqual([]);
  });

  it.each(fields)('$command needs $field', ({ prefix, command, field, sample }) => {
    const rest = Object.entries(sample).filter(([name]) => name !== field);
    expect(problems(prefix, command, Object.fromEntries(rest))).toEqual([field]);
  });

  it.each(samples)('$command takes nothing else', ({ prefix, command, sample }) => {
    expect(problems(prefix, command, { ...sample, voter: 'm1' })).toEqual(['']);
  });

  it.each(fields)('$command refuses a hostile $field', ({ prefix, command, field, sample }) => {
    const hostile = { __proto__: null, text: 'a\u0000b' };
    const [first] = problems(prefix, command, { ...sample, [field]: hostile });
    expect(first?.split('.')[0]).toBe(field);
  });

  it.each(['-1', 1.5, 301, null])('a ballot has no count of %p', (agree) => {
    const ballot = { ...meeting['record-paper-ballot'], agree };
    expect(problems('meeting', 'record-paper-ballot', ballot)).toEqual(['agree']);
  });

  it('no ballot carries a voter’s choice', () => {
    const ballot = {
      ...meeting['record-paper-ballot'],
      votes: [{ personId: 'm1', opinion: 'agree' }],
    };
    expect(problems('meeting', 'record-paper-ballot', ballot)).toEqual(['']);
  });

  it('takes what may be left out', () => {
    const declared = { ...meeting['withdraw-member'], declaration: text };
    expect(problems('meeting', 'withdraw-member', declared)).toEqual([]);
    const late = {
      ...ofCase['issue-probation-notice'],
      lateEntry: { proof: text, secondSigner: onPaper },
    };
    expect(problems('case', 'issue-probation-notice', late)).toEqual([]);
    const until = { ...ofCase['decide-extension'], until: '2027-08-31' };
    expect(problems('case', 'decide-extension', until)).toEqual([]);
  });
});
