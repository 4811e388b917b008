import { act } from '../entries.mjs';

const grades = [
  [2023, 'competent'],
  [2024, 'excellent'],
  [2025, 'competent'],
];

/** What a person adds to each line of the résumé before any rule reads it. */
const added = [
  { rank: null, leading: false, grassroots: true },
  { rank: 'section-deputy', leading: true, grassroots: false },
  { rank: 'section-principal', leading: true, grassroots: false },
];

const onPerson = { on: 'person' };

/** A candidate comes in as an approval form; the officer confirms each proposed line and adds the rest. */
export const candidate = [
  { kind: 'import', who: 'chen', file: 'candidate.lrmx', unitId: 'edu' },
  ...added.map((more, line) => ({ kind: 'confirm', who: 'chen', line, more })),
  ...grades.map(([year, grade]) =>
    act(
      'chen',
      'record-fact',
      () => ({ kind: 'grade', content: { json: { year, grade } } }),
      onPerson,
    ),
  ),
  act(
    'chen',
    'record-fact',
    () => ({
      kind: 'education',
      content: { json: { level: 'bachelor', fullTime: true, on: '2004-06-30' } },
    }),
    onPerson,
  ),
  act(
    'chen',
    'record-fact',
    ({ today }) => ({
      kind: 'family-status',
      content: { json: { spouse: 'resident', children: 'not-all-emigrated', asOf: today } },
    }),
    onPerson,
  ),
];
