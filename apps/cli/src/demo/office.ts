import type { Rank, Role, Text } from '@jishi/domain';

/** The invented administration of the demo register. */
export const demoUnits: readonly {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: Text;
}[] = [
  { id: 'top', parentId: null, name: { zh: '滨江市委', en: 'Binjiang City Committee' } },
  { id: 'edu', parentId: 'top', name: { zh: '市教育局', en: 'City Education Bureau' } },
  { id: 'plan', parentId: 'top', name: { zh: '市规划局', en: 'City Planning Bureau' } },
];

export interface DemoPost {
  /** Decided by the ballot of the plenary (art. 37). */
  readonly plenary?: true;
  readonly id: string;
  readonly unitId: string;
  readonly title: Text;
  readonly rank: Rank;
  readonly quota: number;
  readonly holders: readonly string[];
}

export const demoPosts: readonly DemoPost[] = [
  {
    id: 'demo-post1',
    unitId: 'edu',
    title: { zh: '市教育局副局长', en: 'Deputy director, City Education Bureau' },
    rank: 'division-deputy',
    quota: 4,
    holders: ['demo-p31', 'demo-p32', 'demo-p33'],
  },
  {
    id: 'demo-post2',
    unitId: 'plan',
    title: { zh: '市规划局副局长', en: 'Deputy director, City Planning Bureau' },
    rank: 'division-deputy',
    quota: 2,
    holders: ['demo-p34'],
  },
  {
    id: 'demo-post3',
    unitId: 'edu',
    title: { zh: '市教育局局长', en: 'Director, City Education Bureau' },
    rank: 'division-principal',
    quota: 1,
    holders: ['demo-p35'],
  },
  {
    id: 'demo-post4',
    unitId: 'top',
    title: { zh: '滨城区委书记', en: 'Secretary, Bincheng District Committee' },
    rank: 'division-principal',
    quota: 1,
    plenary: true,
    holders: [],
  },
];

const standingCommittee = ['demo-p06', 'demo-p07', 'demo-p08', 'demo-p09', 'demo-p10'];

export const demoBodies = [
  {
    id: 'demo-body1',
    unitId: 'top',
    name: { zh: '滨江市委常委会', en: 'Standing Committee of the Binjiang City Committee' },
    members: standingCommittee,
    /** The principal speaks last. */
    principal: 'demo-p06',
    recusalEndsVote: true,
  },
  {
    id: 'demo-body2',
    unitId: 'top',
    name: { zh: '滨江市委全体会议', en: 'Plenary of the Binjiang City Committee' },
    members: [...standingCommittee, 'demo-p12', 'demo-p13'],
    principal: 'demo-p06',
    recusalEndsVote: false,
    plenary: true,
  },
];

/** The authority matrix: which body decides on which post. */
export const demoMatrix = [
  { postId: 'demo-post1', bodyId: 'demo-body1' },
  { postId: 'demo-post2', bodyId: 'demo-body1' },
  { postId: 'demo-post3', bodyId: 'demo-body1' },
  { postId: 'demo-post4', bodyId: 'demo-body2' },
] as const;

export const demoOffices = [
  { unitId: 'top', office: 'department-head', personId: 'demo-p03' },
  { unitId: 'edu', office: 'secretary', personId: 'demo-p04' },
  { unitId: 'edu', office: 'discipline-secretary', personId: 'demo-p05' },
] as const;

/** Who holds which duty, by account. */
export const demoDuties: readonly {
  readonly login: string;
  readonly role: Role;
  readonly unitId: string;
}[] = [
  { login: 'chen', role: 'officer', unitId: 'top' },
  { login: 'he', role: 'officer', unitId: 'top' },
  { login: 'wu', role: 'department-head', unitId: 'top' },
  { login: 'lin', role: 'unit-secretary', unitId: 'edu' },
  { login: 'zhou', role: 'discipline-secretary', unitId: 'edu' },
  { login: 'qian', role: 'meeting-secretary', unitId: 'top' },
  { login: 'gu', role: 'scrutineer', unitId: 'top' },
  { login: 'luo', role: 'counter', unitId: 'top' },
  { login: 'fang', role: 'report-intake', unitId: 'top' },
  { login: 'ma', role: 'manager', unitId: 'top' },
  { login: 'xu', role: 'auditor', unitId: 'top' },
];
