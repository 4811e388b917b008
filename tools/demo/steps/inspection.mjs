import { act, advance, inPerson, onPaper, refused, stepOpens, text, until } from '../entries.mjs';

const team = ['demo-p02', 'demo-p16'];
const checks = [
  ['discipline-own-unit', 'nothing-found'],
  ['discipline-department', 'nothing-found'],
  ['file-audit', 'clear'],
  ['personal-matters', 'clear'],
  ['petitions', 'clear'],
];
const interview = ({ today }) => ({
  candidateId: 'k1',
  heldOn: today,
  interviewers: team,
  category: 'unit-leaders',
  record: text('考察谈话记录'),
});

/** Art. 23–33: no inspection act before the notice has stood for its lead time. */
export const inspection = [
  stepOpens('inspection'),
  act('wu', 'attest-bars', () => ({
    candidateId: 'k1',
    politicalDiscipline: text('未发现。'),
    publicAcceptance: text('民主推荐情况较好。'),
    officeSeeking: text('未发现。'),
    otherReasons: text('无。'),
  })),
  act('chen', 'fix-inspection-candidates', ({ today }) => ({
    candidateIds: ['k1'],
    fixedOn: today,
    minutes: text('部务会会议记录'),
  })),
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
    task: text('考察市教育局副局长人选。'),
    time: text('即日起五日内。'),
    personAndPost: text('王岚，拟任市教育局副局长。'),
    team: text('组长何宇，成员方铭。'),
    phones: text('0571-0000000'),
    complaintLine: text('12380'),
  })),
  refused('chen', 'record-interview', interview, { by: 'I05' }),
  advance(2),
  until(({ facts }) => facts.leadEnded !== undefined),
  act('chen', 'record-interview', interview),
  ...checks.flatMap(([check, result]) => [
    act('chen', 'ask-check', ({ today }) => ({
      candidateId: 'k1',
      check,
      askedOn: today,
      request: text('查核函'),
    })),
    act('chen', 'record-check-reply', ({ today }) => ({
      candidateId: 'k1',
      check,
      answeredOn: today,
      result,
      reply: text('复函'),
    })),
  ]),
  act('chen', 'record-integrity-conclusion', () => ({
    candidateId: 'k1',
    document: text('廉洁自律结论性意见'),
  })),
  ...[
    ['lin', 'secretary'],
    ['zhou', 'discipline-secretary'],
  ].map(([who, office]) =>
    act(who, 'sign-integrity-conclusion', () => ({
      candidateId: 'k1',
      documentVersion: 1,
      office,
      signature: inPerson,
    })),
  ),
  act('chen', 'record-inspection-report', () => ({
    candidateId: 'k1',
    document: text('考察材料'),
    defects: text('有时工作方法较急。'),
  })),
  ...team.map((signer) =>
    act('chen', 'sign-inspection-report', ({ today }) => ({
      candidateId: 'k1',
      documentVersion: 1,
      signature: onPaper(signer, today),
    })),
  ),
  act('chen', 'record-feedback', ({ today }) => ({
    givenOn: today,
    principal: 'demo-p04',
    record: text('考察情况反馈记录'),
  })),
  act('wu', 'attest-rule', () => ({
    rule: 'E07',
    candidateId: 'k1',
    statement: text('身体条件符合任职要求。'),
    document: text('体检情况说明'),
  })),
  act('wu', 'propose-appointment', ({ today }) => ({
    candidateIds: ['k1'],
    studiedOn: today,
    minutes: text('部务会研究记录'),
  })),
];
