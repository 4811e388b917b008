/** A post of one place at division-deputy level. */
export const unitPost = {
  status: 'registered',
  version: 1,
  postId: 'post1',
  unitId: 'u1',
  title: { zh: '副处长', en: 'Deputy division head' },
  rank: 'division-deputy',
  quota: 1,
  probation: true,
  partyYears: 3,
  audited: false,
  holders: [],
  reservations: [],
};

const stamp = {
  version: 1,
  occurredOn: null,
  recordedAt: '2026-01-05T04:00:00.000000Z',
  actor: 'a1',
  role: 'officer',
};
const sealed = { ref: 'v_a', hash: 'a' };

const held = (index) => ({
  kind: 'post-held',
  value: {
    title: `t${index}`,
    postId: `held${index}`,
    rank: 'section-principal',
    leading: true,
    grassroots: true,
    from: `20${10 + index}-01-01`,
    to: index === 9 ? null : `20${10 + index}-12-31`,
  },
});
const many = (count, fact) => Array.from({ length: count }, (_, index) => fact(index));

/** Somebody with a long record who may be promoted: forty facts. */
export const eligible = personOf([
  {
    kind: 'identity',
    value: {
      name: 'n',
      sex: 'female',
      birthMonth: '1980-01',
      workStart: '2002-07-01',
      partyDate: '2005-07-01',
    },
  },
  ...many(10, held),
  ...many(10, (index) => ({ kind: 'grade', value: { year: 2016 + index, grade: 'competent' } })),
  ...many(10, (index) => ({
    kind: 'training',
    value: { from: `20${16 + index}-03-01`, to: `20${16 + index}-03-30`, days: 30 },
  })),
  ...many(5, (index) => ({ kind: 'relation', value: { kin: 'spouse', personId: `r${index}` } })),
  ...many(3, (index) => ({
    kind: 'impact-period',
    value: { kind: 'party-warning', from: `20${10 + index}-01-01`, months: 12 },
  })),
  { kind: 'education', value: { level: 'bachelor', fullTime: true, on: '2002-07-01' } },
]);

function personOf(known) {
  const entries = known.map(({ kind, value }, index) => [
    `f${index}`,
    { factId: `f${index}`, kind, status: 'confirmed', content: sealed, at: stamp, value },
  ]);
  const facts = Object.fromEntries(entries);
  return { status: 'registered', version: 41, personId: 'p1', unitId: 'u1', facts };
}

/** A case at its proposal whose analysis was recorded again and again. */
export function historyOfCase(count) {
  const opened = {
    caseNo: '2026-001',
    caseKind: 'promotion',
    unitId: 'u1',
    procedureVersion: 'promotion@1',
    rulesVersion: '2019.1',
    order: [
      'analysis',
      'proposal',
      'recommendation',
      'inspection',
      'decision',
      'publicity',
      'probation',
    ],
    posts: [{ postId: 'post1' }],
    candidates: [{ candidateId: 'k1', personId: 'p1', postId: 'post1' }],
    title: sealed,
  };
  const analysed = {
    opening: 1,
    analysedOn: '2026-01-12',
    attendees: ['p2', 'p3'],
    summary: sealed,
    document: sealed,
    shortPosts: [],
  };
  const middle = many(count - 4, () => ['AnalysisRecorded', 'record-analysis', analysed]);
  const analysis = { step: 'analysis', opening: 1 };
  return [
    ['CaseOpened', 'open-case', opened],
    ['StepOpened', 'open-step', analysis],
    ...middle,
    ['StepClosed', 'conclude-analysis', { ...analysis, outcome: 'completed', gates: [] }],
    ['StepOpened', 'open-step', { step: 'proposal', opening: 1 }],
  ].map(([type, act, data], index) => storedEvent(index + 1, type, { act, rules: [], ...data }));
}

function storedEvent(version, type, data) {
  return {
    stream: 'case/bench',
    version,
    eventId: `bench-${version}#0`,
    type,
    schemaVersion: 1,
    data,
    recordedAt: '2026-01-12T04:00:00.000000Z',
    actor: 'a1',
    actingRole: 'officer',
    actingFor: null,
    commandId: `bench-${version}`,
  };
}
