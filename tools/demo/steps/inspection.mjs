import { act, advance, inPerson, onPaper, refused, stepOpens, text, until } from '../entries.mjs';

const team = ['demo-p02', 'demo-p16'];
const checks = [
  ['discipline-own-unit', 'nothing-found'],
  ['discipline-department', 'nothing-found'],
  ['file-audit', 'clear'],
  ['personal-matters', 'clear'],
  ['petitions', 'clear'],
];
const interviewOf =
  (candidateId) =>
  ({ today }) => ({
    candidateId,
    heldOn: today,
    interviewers: team,
    category: 'unit-leaders',
    record: text('考察谈话记录'),
  });

/** Art. 23–33: no inspection act before the notice has stood for its lead time. */
export const inspection = (about) => [
  stepOpens('inspection'),
  ...fixing(about),
  ...preparation,
  refused('chen', 'record-interview', interviewOf(about.chosen[0]), { by: 'I05' }),
  advance(about.leadDays ?? 2),
  until(({ facts }) => facts.leadEnded !== undefined),
  ...about.chosen.flatMap((candidateId, index) => [
    act('chen', 'record-interview', interviewOf(candidateId)),
    ...checked(candidateId),
    ...heard(candidateId, index),
    ...concluded(candidateId, about),
    ...reported(candidateId),
    attested('E07', candidateId),
  ]),
  ...(about.further ?? []),
  act('chen', 'record-feedback', ({ today }) => ({
    givenOn: today,
    principal: 'demo-p04',
    record: text('考察情况反馈记录'),
  })),
  act('wu', 'propose-appointment', ({ today }) => ({
    candidateIds: about.chosen,
    studiedOn: today,
    minutes: text('部务会研究记录'),
  })),
];

/** More candidates may be inspected than are proposed in the end. */
const inspectedOf = ({ chosen, inspected = chosen }) => inspected;

const fixing = (about) => [
  ...inspectedOf(about).map((candidateId) =>
    act('wu', 'attest-bars', () => ({
      candidateId,
      politicalDiscipline: text('未发现。'),
      publicAcceptance: text('民主推荐情况较好。'),
      officeSeeking: text('未发现。'),
      otherReasons: text('无。'),
    })),
  ),
  ...(about.behindInVotes ?? []).map((candidateId) => attested('D09', candidateId)),
  act('chen', 'fix-inspection-candidates', ({ today }) => ({
    candidateIds: inspectedOf(about),
    fixedOn: today,
    minutes: text('部务会会议记录'),
  })),
];

const preparation = [
  act('chen', 'record-inspection-plan', ({ today }) => ({
    plannedOn: today,
    plan: text('考察工作方案'),
  })),
  act('chen', 'form-team', ({ today }) => ({
    formedOn: today,
    members: team.map((personId) => ({ personId, declaration: text('与考察对象无亲属关系。') })),
    leader: team[0],
  })),
  act('chen', 'record-unit-talk', ({ today }) => ({
    heldOn: today,
    principal: 'demo-p04',
    record: text('沟通记录'),
  })),
  act('chen', 'issue-inspection-notice', ({ today }) => ({
    issuedOn: today,
    task: text('考察拟任人选。'),
    time: text('即日起五日内。'),
    personAndPost: text('考察对象现任及拟任职务。'),
    team: text('组长何宇，成员方铭。'),
    phones: text('0571-0000000'),
    complaintLine: text('12380'),
  })),
];

const checked = (candidateId) =>
  checks.flatMap(([check, result]) => [
    act('chen', 'ask-check', ({ today }) => ({
      candidateId,
      check,
      askedOn: today,
      request: text('查核函'),
    })),
    act('chen', 'record-check-reply', ({ today }) => ({
      candidateId,
      check,
      answeredOn: today,
      result,
      reply: text('复函'),
    })),
  ]);

/** Art. 31, para. 1: what other bodies of his unit know of him. */
const heard = (candidateId, index) =>
  ['own-personnel', 'own-party'].flatMap((body, at) => [
    act('chen', 'ask-body', ({ today }) => ({
      candidateId,
      body,
      askedOn: today,
      matter: text('了解现实表现。'),
    })),
    act('chen', 'record-body-answer', ({ today }) => ({
      requestId: `b${2 * index + at + 1}`,
      answeredOn: today,
      outcome: 'nothing-known',
      document: text('反馈意见'),
    })),
  ]);

const secretaries = [
  ['lin', 'demo-p04', 'secretary'],
  ['zhou', 'demo-p05', 'discipline-secretary'],
];

/** The secretaries of the candidate's own unit sign in person where they see the case, else on paper. */
const concluded = (candidateId, { seenBySecretaries = true }) => [
  act('chen', 'record-integrity-conclusion', () => ({
    candidateId,
    document: text('廉洁自律结论性意见'),
  })),
  ...secretaries.map(([login, personId, office]) =>
    act(seenBySecretaries ? login : 'chen', 'sign-integrity-conclusion', ({ today }) => ({
      candidateId,
      documentVersion: 1,
      office,
      signature: seenBySecretaries ? inPerson : onPaper(personId, today),
    })),
  ),
];

const reported = (candidateId) => [
  act('chen', 'record-inspection-report', () => ({
    candidateId,
    document: text('考察材料'),
    defects: text('有时工作方法较急。'),
  })),
  ...team.map((signer) =>
    act('chen', 'sign-inspection-report', ({ today }) => ({
      candidateId,
      documentVersion: 1,
      signature: onPaper(signer, today),
    })),
  ),
];

const attested = (rule, candidateId) =>
  act('wu', 'attest-rule', () => ({
    rule,
    candidateId,
    statement: text('经核实，情况属实。'),
    document: text('认定依据'),
  }));
