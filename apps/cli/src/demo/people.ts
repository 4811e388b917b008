import type { PersonFacts } from '@jishi/domain';

/** An invented person of the demo register. `login` is the account of the demo identity provider, where there is one. */
export interface DemoPerson {
  readonly id: string;
  readonly login?: string;
  readonly unit: 'top' | 'edu' | 'plan';
  readonly identity: PersonFacts['identity'];
  readonly facts?: readonly DemoFact[];
}

export type DemoFact = {
  readonly [Kind in keyof PersonFacts]: { readonly kind: Kind; readonly value: PersonFacts[Kind] };
}[keyof PersonFacts];

/** Those who sign in. What they may do stands in `duties.ts`. */
const staff: readonly DemoPerson[] = [
  someone('p01', 'chen', 'top', '陈敏', 'female', '1986-04'),
  someone('p02', 'he', 'top', '何宇', 'male', '1990-09'),
  someone('p03', 'wu', 'top', '吴桐', 'male', '1974-02'),
  someone('p04', 'lin', 'edu', '林岚', 'female', '1972-11'),
  someone('p05', 'zhou', 'edu', '周正', 'male', '1976-06'),
  someone('p06', 'liu', 'top', '刘洋', 'male', '1969-08'),
  {
    ...someone('p07', 'sun', 'top', '孙静', 'female', '1971-03'),
    facts: [{ kind: 'relation', value: { kin: 'collateral-within-three', personId: 'demo-p24' } }],
  },
  someone('p08', 'tang', 'top', '唐宁', 'male', '1973-12'),
  someone('p09', 'jiang', 'top', '江波', 'male', '1970-05'),
  someone('p10', 'deng', 'top', '邓华', 'female', '1975-10'),
  someone('p11', 'qian', 'top', '钱伟', 'male', '1988-01'),
  someone('p12', 'ma', 'top', '马骁', 'male', '1978-07'),
  someone('p13', 'xu', 'top', '徐静远', 'female', '1984-03'),
  someone('p14', 'gu', 'top', '顾峰', 'male', '1987-02'),
  someone('p15', 'luo', 'top', '罗燕', 'female', '1991-08'),
  someone('p16', 'fang', 'top', '方铭', 'male', '1983-05'),
];

/** Those whom cases can be about: two who meet every condition, one too early in his post, one related to a member. */
const candidates: readonly DemoPerson[] = [
  {
    ...someone('p21', undefined, 'edu', '王岚', 'female', '1982-05'),
    facts: [
      ...career('基础教育科', '2004-07-01', '2016-03-01', '2021-06-01'),
      ...cleanRecord(['competent', 'excellent', 'competent']),
    ],
  },
  {
    ...someone('p22', undefined, 'edu', '李浩', 'male', '1980-09'),
    facts: [
      ...career('人事科', '2002-08-01', '2014-05-01', '2019-10-01'),
      ...cleanRecord(['excellent', 'competent', 'competent']),
    ],
  },
  {
    ...someone('p23', undefined, 'edu', '赵倩', 'female', '1988-12'),
    facts: [
      ...career('职业教育科', '2010-07-01', '2019-01-01', '2024-04-01'),
      ...cleanRecord(['competent', 'competent', 'excellent']),
    ],
  },
  {
    ...someone('p24', undefined, 'plan', '孙毅', 'male', '1979-06'),
    facts: [
      ...career('用地科', '2001-07-01', '2012-02-01', '2018-03-01'),
      ...cleanRecord(['competent', 'competent', 'competent']),
    ],
  },
];

/** Those who hold the places that are filled; two of them could move to another post of their level. */
const holders: readonly DemoPerson[] = [
  {
    ...someone('p31', undefined, 'edu', '郑明', 'male', '1970-01'),
    facts: [...deputyDirector(), ...cleanRecord(['competent', 'competent', 'excellent'])],
  },
  {
    ...someone('p32', undefined, 'edu', '冯丽', 'female', '1973-04'),
    facts: [...deputyDirector(), ...cleanRecord(['competent', 'excellent', 'competent'])],
  },
  someone('p33', undefined, 'edu', '秦川', 'male', '1975-09'),
  someone('p34', undefined, 'plan', '许杰', 'male', '1972-02'),
  someone('p35', undefined, 'edu', '沈薇', 'female', '1971-07'),
];

export const demoPeople: readonly DemoPerson[] = [...staff, ...candidates, ...holders];

// eslint-disable-next-line max-params -- one line a person reads best as a row of a table
function someone(
  id: string,
  login: string | undefined,
  unit: DemoPerson['unit'],
  name: string,
  sex: 'male' | 'female',
  birthMonth: string,
): DemoPerson {
  const workStart = `${Number(birthMonth.slice(0, 4)) + 22}-07-01`;
  const identity = { name, sex, birthMonth, workStart, partyDate: null };
  return { id: `demo-${id}`, unit, identity, ...(login === undefined ? {} : { login }) };
}

/** A teacher at first, then deputy head and head of an internal section. */
function career(section: string, from: string, deputy: string, head: string): readonly DemoFact[] {
  const leading = (
    title: string,
    rank: 'section-deputy' | 'section-principal',
    from: string,
    to: string | null,
  ) => ({
    kind: 'post-held' as const,
    value: { title, postId: null, rank, leading: true, grassroots: false, from, to },
  });
  return [
    teacher(from, deputy),
    leading(`${section}副科长`, 'section-deputy', deputy, dayBefore(head)),
    leading(`${section}科长`, 'section-principal', head, null),
  ];
}

function teacher(from: string, next: string): DemoFact {
  return {
    kind: 'post-held',
    value: {
      title: '滨江市第三中学教师',
      postId: null,
      rank: null,
      leading: false,
      grassroots: true,
      from,
      to: dayBefore(next),
    },
  };
}

/** Head of a section after his years at school, then deputy director of the bureau. */
function deputyDirector(): readonly DemoFact[] {
  const leading = { leading: true, grassroots: false };
  return [
    teacher('1996-08-01', '2008-03-01'),
    {
      kind: 'post-held',
      value: {
        ...{ title: '办公室主任', postId: null, rank: 'section-principal', ...leading },
        ...{ from: '2008-03-01', to: '2020-12-31' },
      },
    },
    {
      kind: 'post-held',
      value: {
        ...{ title: '市教育局副局长', postId: 'demo-post1', rank: 'division-deputy', ...leading },
        ...{ from: '2021-01-01', to: null },
      },
    },
  ];
}

/** All dates of the demo begin a month, so the day before is the last of the month before. */
function dayBefore(first: string): string {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1, 0));
  return last.toISOString().slice(0, 10);
}

function cleanRecord(grades: readonly PersonFacts['grade']['grade'][]): readonly DemoFact[] {
  return [
    ...grades.map(
      (grade, index): DemoFact => ({ kind: 'grade', value: { year: 2023 + index, grade } }),
    ),
    { kind: 'education', value: { level: 'bachelor', fullTime: true, on: '2002-06-30' } },
    { kind: 'training', value: { from: '2024-03-04', to: '2024-06-28', days: 96 } },
    {
      kind: 'family-status',
      value: { spouse: 'resident', children: 'not-all-emigrated', asOf: '2026-01-20' },
    },
  ];
}
