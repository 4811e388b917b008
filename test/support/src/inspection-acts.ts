import { sealedOf } from './case-spec.js';
import type { When } from './world.js';

/** The acts of an inspection of k1, each as the regulations ask for it; specs change one thing at a time. */
export const inspectionActs = {
  attest: act('attest-bars', 'department-head', '2026-01-26', {
    candidateId: 'k1',
    politicalDiscipline: sealedOf('bar1'),
    publicAcceptance: sealedOf('bar2'),
    officeSeeking: sealedOf('bar4'),
    otherReasons: sealedOf('bar7'),
  }),
  fix: act('fix-inspection-candidates', 'officer', '2026-01-27', {
    candidateIds: ['k1'],
    fixedOn: '2026-01-27',
    minutes: sealedOf('minutes'),
  }),
  plan: act('record-inspection-plan', 'officer', '2026-01-28', {
    plannedOn: '2026-01-28',
    plan: sealedOf('plan'),
  }),
  team: act('form-team', 'officer', '2026-01-28', {
    formedOn: '2026-01-28',
    members: [
      { personId: 't1', declaration: sealedOf('d1') },
      { personId: 't2', declaration: sealedOf('d2') },
    ],
    leader: 't1',
  }),
  unitTalk: act('record-unit-talk', 'officer', '2026-01-29', {
    heldOn: '2026-01-29',
    principal: 'head',
    record: sealedOf('talk'),
  }),
  notice: act('issue-inspection-notice', 'officer', '2026-01-30', {
    issuedOn: '2026-01-30',
    task: sealedOf('task'),
    time: sealedOf('time'),
    personAndPost: sealedOf('person'),
    team: sealedOf('team'),
    phones: sealedOf('phones'),
    complaintLine: sealedOf('line'),
  }),
  endLead: act('end-notice-lead', 'clock', '2026-02-02T16:00:00.000000Z', {
    deadline: 'inspectionNotice',
  }),
  interview: act('record-interview', 'officer', '2026-02-03', {
    candidateId: 'k1',
    heldOn: '2026-02-03',
    interviewers: ['t1', 't2'],
    category: 'unit-leaders',
    record: sealedOf('interview'),
  }),
  conclusion: act('record-integrity-conclusion', 'officer', '2026-02-05', {
    candidateId: 'k1',
    document: sealedOf('conclusion'),
  }),
  secretarySigns: {
    ...act('sign-integrity-conclusion', 'unit-secretary', '2026-02-06', {
      candidateId: 'k1',
      documentVersion: 1,
      office: 'secretary',
      signature: { kind: 'in-person' },
    }),
    person: 's1',
  },
  /** On paper, recorded by the officer. */
  disciplineSigns: act('sign-integrity-conclusion', 'officer', '2026-02-09', {
    candidateId: 'k1',
    documentVersion: 1,
    office: 'discipline-secretary',
    signature: onPaper('s2', '2026-02-06'),
  }),
  report: act('record-inspection-report', 'officer', '2026-02-09', {
    candidateId: 'k1',
    document: sealedOf('report'),
    defects: sealedOf('defects'),
  }),
  propose: act('propose-appointment', 'department-head', '2026-02-11', {
    candidateIds: ['k1'],
    studiedOn: '2026-02-11',
    minutes: sealedOf('study'),
  }),
};

function act<Data extends object>(name: string, as: When['as'], on: string, data: Data) {
  return { act: name, as, on, data };
}

/** A signature on paper in scenarios. */
export function onPaper(signer: string, signedOn: string) {
  return { kind: 'paper', signer, scan: sealedOf('scan'), signedOn };
}

/** A member of the team signs the report on paper. */
export function memberSigns(signer: string, documentVersion = 1): When {
  return {
    act: 'sign-inspection-report',
    as: 'officer',
    on: '2026-02-10',
    data: { candidateId: 'k1', documentVersion, signature: onPaper(signer, '2026-02-10') },
  };
}

export function ask(check: string, askedOn = '2026-02-03', candidateId = 'k1'): When {
  return {
    act: 'ask-check',
    as: 'officer',
    on: askedOn,
    data: { candidateId, check, askedOn, request: sealedOf('request') },
  };
}

export function reply(check: string, result: string, more: object = {}): When {
  const answeredOn = '2026-02-05';
  return {
    act: 'record-check-reply',
    as: 'officer',
    on: answeredOn,
    data: { candidateId: 'k1', check, answeredOn, result, reply: sealedOf('reply'), ...more },
  };
}

const opinions = ['discipline-own-unit', 'discipline-department'];
const findings = ['file-audit', 'personal-matters', 'petitions'];

/** A body is asked about a candidate. */
export function askBody(body: string, candidateId = 'k1'): When {
  const askedOn = '2026-02-03';
  return {
    act: 'ask-body',
    as: 'officer',
    on: askedOn,
    data: { candidateId, body, askedOn, matter: sealedOf('matter') },
  };
}

export function bodyAnswers(requestId: string, outcome = 'nothing-known'): When {
  const answeredOn = '2026-02-05';
  return {
    act: 'record-body-answer',
    as: 'officer',
    on: answeredOn,
    data: { requestId, answeredOn, outcome, document: sealedOf('answer') },
  };
}

/** All checks on k1, asked and answered with nothing found, except those left out; both bodies are heard. */
export function checksDone(...except: readonly string[]): readonly When[] {
  const checks = [...opinions, ...findings]
    .filter((check) => !except.includes(check))
    .flatMap((check) => [
      ask(check),
      reply(check, opinions.includes(check) ? 'nothing-found' : 'clear'),
    ]);
  const bodies = ['own-personnel', 'own-party'].flatMap((body, index) => [
    askBody(body),
    bodyAnswers(`b${index + 1}`),
  ]);
  return [...checks, ...bodies];
}
