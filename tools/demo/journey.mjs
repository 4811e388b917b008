/**
 * One appointment by the Regulations of 2019, as the people of the demo register act it out: who does
 * what in which step, what is refused on the way, and how far the one clock moves in between. It is
 * data and small functions of what is known so far; `drive.mjs` acts it out.
 *
 * @typedef {object} Known  ids that earlier acts gave: caseId, meetingId, itemId; `today` by the store's clock
 */

const text = (zh) => ({ text: zh });
const inPerson = { kind: 'in-person' };
const onPaper = (signer, today) => ({
  kind: 'paper',
  signer,
  scan: text('签字扫描件'),
  signedOn: today,
});

/** On the case unless `on` says otherwise. */
const act = (who, name, data, more = {}) => ({ kind: 'act', on: 'case', who, name, data, ...more });
const refused = (who, name, data, rule, more = {}) =>
  act(who, name, data, { ...more, refusedBy: rule });
const stepOpens = (step) => ({ kind: 'step-opens', step });
const advance = (days) => ({ kind: 'advance', days });
const fact = (what) => ({ kind: 'until', what });

export const candidates = ['demo-p21', 'demo-p22'];
const postId = 'demo-post1';

const opening = [
  act('chen', 'open-case', () => ({
    procedure: 'promotion@1',
    unitId: 'edu',
    title: text('市教育局副局长选拔任用'),
    posts: [{ postId }],
    candidates: candidates.map((personId) => ({ personId, postId })),
  })),
];

const analysis = [
  stepOpens('analysis'),
  act('chen', 'record-analysis', ({ today }) => ({
    analysedOn: today,
    attendees: ['demo-p01', 'demo-p03'],
    summary: text('班子缺一名分管基础教育的副局长。'),
    document: text('分析研判报告'),
    shortPosts: [{ postId, why: text('分管领导到龄退休。') }],
  })),
  act('wu', 'conclude-analysis', () => ({
    conclusion: 'start',
    basis: text('同意启动。'),
    signature: inPerson,
  })),
];

const proposal = [
  stepOpens('proposal'),
  act('chen', 'record-initial-suggestion', ({ today }) => ({
    draftedOn: today,
    posts: [postId],
    conditions: text('熟悉基础教育，具有正科级领导职务三年以上任职经历。'),
    scope: text('市教育局机关及直属单位。'),
    manner: text('民主推荐。'),
    procedure: text('按照条例规定的程序进行。'),
    intendedPersons: ['k1', 'k2'],
  })),
  act('chen', 'record-report-to-principal', ({ today }) => ({
    reportedOn: today,
    document: text('向主要领导报告的材料'),
  })),
  act('chen', 'record-communication', ({ today }) => ({
    communicatedOn: today,
    scope: text('分管领导、纪委主要负责人。'),
  })),
  act('chen', 'record-work-plan', ({ today }) => ({
    plannedOn: today,
    document: text('工作方案'),
  })),
  ...['k1', 'k2'].map((candidateId) =>
    act('chen', 'nominate', ({ today }) => ({
      candidateId,
      nominatedOn: today,
      nominatorType: 'organisation',
      nominator: 'edu',
      basis: text('日常了解和分析研判的情况。'),
    })),
  ),
  act('wu', 'adopt-proposal', () => ({ document: text('动议材料') })),
];

const tally = ({ today }) => ({
  meetingOn: today,
  expected: 46,
  present: 41,
  issued: 41,
  returned: 41,
  valid: 40,
  spoiled: 1,
  envelopeNo: 'T-2026-01',
  candidates: [
    { candidateId: 'k1', agree: 31, disagree: 5, abstain: 4 },
    { candidateId: 'k2', agree: 22, disagree: 11, abstain: 7 },
  ],
  record: text('会议推荐记录'),
});

const recommendation = [
  stepOpens('recommendation'),
  act('chen', 'record-talks', ({ today }) => ({
    from: today,
    to: today,
    talkers: ['demo-p02', 'demo-p16'],
    asked: 18,
    counts: [
      { candidateId: 'k1', named: 12 },
      { candidateId: 'k2', named: 6 },
    ],
    record: text('谈话推荐记录'),
  })),
  act('chen', 'record-reference-list', ({ today }) => ({
    fixedOn: today,
    candidates: ['k1', 'k2'],
    document: text('参考名单'),
  })),
  refused('chen', 'record-tally', (known) => ({ ...tally(known), valid: 41, spoiled: 0 }), 'D10'),
  act('chen', 'record-tally', tally),
  act('gu', 'sign-tally', ({ versionOf }) => ({
    tally: versionOf('record-tally'),
    duty: 'scrutineer',
    signature: inPerson,
  })),
  act('luo', 'sign-tally', ({ versionOf }) => ({
    tally: versionOf('record-tally'),
    duty: 'counter',
    signature: inPerson,
  })),
  act('wu', 'conclude-recommendation', ({ today }) => ({
    resultDate: today,
    directed: true,
    summary: text('民主推荐情况综合材料'),
  })),
];

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

const inspection = [
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
  refused('chen', 'record-interview', interview, 'I05'),
  advance(2),
  fact('leadOver'),
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
  act('wu', 'propose-appointment', ({ today }) => ({
    candidateIds: ['k1'],
    studiedOn: today,
    minutes: text('部务会研究记录'),
  })),
];

const members = ['demo-p06', 'demo-p07', 'demo-p08', 'demo-p09', 'demo-p10'];
const onMeeting = { on: 'meeting' };

const decision = [
  stepOpens('decision'),
  act(
    'qian',
    'call-meeting',
    ({ today }) => ({
      bodyId: 'demo-body1',
      unitId: 'top',
      heldOn: today,
      method: 'open-statements',
      agenda: [text('会议议程')],
    }),
    onMeeting,
  ),
  act(
    'qian',
    'enter-item',
    ({ caseId }) => ({
      caseId,
      candidateId: 'k1',
      postId,
      approvalForm: text('干部任免审批表'),
      tourAndAudit: { finding: 'clear', document: text('巡察、审计情况说明') },
      priorReport: { matter: 'not-required', document: text('任前事项报告情况说明') },
      otherReasons: false,
    }),
    onMeeting,
  ),
  act(
    'qian',
    'record-roster',
    () => ({
      present: members.slice(0, 4).map((personId) => personId),
      absent: [{ personId: members[4], reason: text('因公出差。') }],
      attending: [],
    }),
    onMeeting,
  ),
  act('qian', 'introduce-item', ({ itemId }) => ({ itemId }), onMeeting),
  refused('liu', 'state-opinion', ({ itemId }) => ({ itemId, opinion: 'agree' }), 'B07', onMeeting),
  ...['sun', 'tang', 'jiang', 'liu'].map((who) =>
    act(who, 'state-opinion', ({ itemId }) => ({ itemId, opinion: 'agree' }), onMeeting),
  ),
  act('qian', 'conclude-item', ({ itemId }) => ({ itemId }), onMeeting),
  act('qian', 'close-meeting', () => ({ minutes: text('会议纪要') }), onMeeting),
];

const publicity = [
  stepOpens('publicity'),
  act('chen', 'post-publicity-notice', ({ today }) => ({
    startsOn: today,
    notice: text('任前公示'),
    channelProof: text('公示栏照片'),
  })),
  refused(
    'chen',
    'issue-appointment-notice',
    ({ today }) => ({
      documentNo: '滨委干〔2026〕1号',
      issuedOn: today,
      notice: text('任职通知'),
    }),
    'SYS-01',
  ),
  act('fang', 'receive-report', ({ today }) => ({
    receivedOn: today,
    channel: 'letter',
    signed: true,
    checkable: true,
    content: text('反映材料（密封）'),
  })),
  act('fang', 'handle-report', () => ({
    reportId: 'r1',
    outcome: 'untrue',
    document: text('核查报告'),
  })),
  advance(7),
];

const probation = [
  stepOpens('probation'),
  act('chen', 'issue-appointment-notice', ({ today }) => ({
    documentNo: '滨委干〔2026〕1号',
    issuedOn: today,
    notice: text('任职通知'),
  })),
  act('chen', 'record-appointment-talk', ({ today }) => ({
    candidateId: 'k1',
    heldOn: today,
    talker: 'demo-p06',
    record: text('任职谈话记录'),
  })),
  act('chen', 'issue-probation-notice', ({ today }) => ({
    candidateId: 'k1',
    issuedOn: today,
    notice: text('试用期通知'),
  })),
  advance(340),
  fact('assessmentOpened'),
  advance(30),
  fact('periodEnded'),
  act('wu', 'record-probation-assessment', ({ today }) => ({
    candidateId: 'k1',
    assessedOn: today,
    result: 'pass',
    report: text('试用期满考核材料'),
    decision: text('正式任职通知'),
    assessor: onPaper('demo-p02', today),
    signature: inPerson,
  })),
];

/** The seven steps in order. */
export const journey = [
  ...opening,
  ...analysis,
  ...proposal,
  ...recommendation,
  ...inspection,
  ...decision,
  ...publicity,
  ...probation,
];
