import { describe, expect, it } from '@jest/globals';
import type { PersonFacts } from '@jishi/domain';
import {
  inspectionActs as acts,
  inspectionOpened,
  inspectionRegisters,
  registeredPerson,
  sealedOf,
} from '@jishi/test-support';

type Grade = PersonFacts['grade'];
type Family = PersonFacts['family-status'];
type Impact = PersonFacts['impact-period'];

const competent: Grade = { year: 2025, grade: 'competent' };
const resident: Family = { spouse: 'resident', children: 'none', asOf: '2026-01-10' };

/** An inspection of p1 of whom the register knows this. */
function knowing(known: {
  readonly grades?: readonly Grade[];
  readonly family?: readonly Family[];
  readonly impacts?: readonly Impact[];
}) {
  const p1 = registeredPerson(
    'p1',
    ...(known.grades ?? [competent]).map((value) => ['grade', value] as const),
    ...(known.family ?? [resident]).map((value) => ['family-status', value] as const),
    ...(known.impacts ?? []).map((value) => ['impact-period', value] as const),
  );
  return inspectionOpened({ persons: { ...inspectionRegisters.persons, p1 } });
}

const fixOn = (date: string) => ({
  ...acts.fix,
  on: date,
  data: { ...acts.fix.data, fixedOn: date },
});
const fixes = [{ type: 'InspectionCandidatesFixed' }, { type: 'CandidateWithdrawn' }];
const bar = (...bars: readonly number[]) => ({
  rule: 'I01',
  reason: 'bar',
  candidateId: 'k1',
  facts: { bars },
});
const notConfirmed = (...bars: readonly number[]) => ({
  rule: 'I01',
  reason: 'not-confirmed',
  facts: { bars },
});

describe('When candidates are to be fixed (I01)', () => {
  it('asks for the attestation of the bars that no register shows', () => {
    knowing({})
      .when(acts.fix)
      .thenRefuses({ rule: 'I01', reason: 'not-attested', facts: { bars: [1, 2, 4, 7] } });
  });

  it('judges the chosen candidates only', () => {
    const p2 = registeredPerson('p2');
    inspectionOpened({ persons: { ...inspectionRegisters.persons, p2 } })
      .after(acts.attest)
      .when(acts.fix)
      .thenRecords(...fixes);
  });

  it('names every computed bar that applies', () => {
    knowing({
      grades: [{ year: 2025, grade: 'incompetent' }],
      family: [{ ...resident, spouse: 'emigrated' }],
      impacts: [{ kind: 'admonition', from: '2026-01-02', months: 6 }],
    })
      .after(acts.attest)
      .when(acts.fix)
      .thenRefuses(bar(3, 5, 6));
  });

  it('judges again when the appointment is proposed', () => {
    const rulesAgainst = (impacts: readonly Impact[]) => {
      const { decision } = knowing({ impacts }).after(acts.attest, acts.fix).when(acts.propose);
      return decision.kind === 'refused' ? decision.refusals.map(({ rule }) => rule) : [];
    };
    expect(rulesAgainst([{ kind: 'demerit', from: '2026-02-12', months: 12 }])).not.toContain(
      'I01',
    );
    expect(rulesAgainst([{ kind: 'demerit', from: '2026-02-11', months: 12 }])).toContain('I01');
  });
});

describe('When bar 3 is computed', () => {
  it.each(['basically-competent', 'incompetent'] as const)('applies at %s', (grade) => {
    knowing({
      grades: [
        { year: 2024, grade: 'excellent' },
        { year: 2025, grade },
      ],
    })
      .after(acts.attest)
      .when(acts.fix)
      .thenRefuses(bar(3));
  });

  it('looks at the last year only', () => {
    knowing({ grades: [competent, { year: 2024, grade: 'incompetent' }] })
      .after(acts.attest)
      .when(acts.fix)
      .thenRecords(...fixes);
  });

  it('takes the grade of the year before last, and not an older one', () => {
    knowing({ grades: [{ year: 2024, grade: 'competent' }] })
      .after(acts.attest)
      .when(acts.fix)
      .thenRecords(...fixes);
    knowing({ grades: [{ year: 2023, grade: 'competent' }] })
      .after(acts.attest)
      .when(acts.fix)
      .thenRefuses(notConfirmed(3));
  });
});

describe('When bar 5 is computed', () => {
  const family = (spouse: Family['spouse'], children: Family['children'], asOf = '2026-01-10') =>
    knowing({ family: [{ spouse, children, asOf }] }).after(acts.attest);

  it('applies where the spouse emigrated', () => {
    family('emigrated', 'none').when(acts.fix).thenRefuses(bar(5));
  });

  it('applies where there is no spouse and all children emigrated', () => {
    family('none', 'all-emigrated').when(acts.fix).thenRefuses(bar(5));
  });

  it.each([
    ['none', 'not-all-emigrated'],
    ['none', 'none'],
    ['resident', 'all-emigrated'],
  ] as const)('does not apply with spouse %s and children %s', (spouse, children) => {
    family(spouse, children)
      .when(acts.fix)
      .thenRecords(...fixes);
  });

  it('goes by the latest declaration, in whatever order they were recorded', () => {
    const emigrated: Family = { spouse: 'emigrated', children: 'none', asOf: '2025-01-10' };
    knowing({ family: [resident, emigrated] })
      .after(acts.attest)
      .when(acts.fix)
      .thenRecords(...fixes);
    knowing({ family: [resident, { ...emigrated, asOf: '2026-01-11' }] })
      .after(acts.attest)
      .when(acts.fix)
      .thenRefuses(bar(5));
  });

  it('does not apply where a special post is attested to need the candidate', () => {
    const data = { ...acts.attest.data, specialPost: sealedOf('special') };
    knowing({ family: [{ ...resident, spouse: 'emigrated' }] })
      .after({ ...acts.attest, data })
      .when(acts.fix)
      .thenRecords(...fixes);
  });

  it('asks for a confirmed declaration', () => {
    knowing({ family: [], grades: [] })
      .after(acts.attest)
      .when(acts.fix)
      .thenRefuses(notConfirmed(3, 5));
  });
});

describe('When bar 6 is computed', () => {
  const admonished = knowing({
    impacts: [{ kind: 'admonition', from: '2025-07-29', months: 6 }],
  }).after(acts.attest);

  it('applies to the last day of the period, and no longer', () => {
    admonished.when(fixOn('2026-01-28')).thenRefuses(bar(6));
    admonished.when(fixOn('2026-01-29')).thenRecords(...fixes);
  });

  it('applies where the period ran on the day of the meeting and is over when it is recorded', () => {
    admonished.when({ ...fixOn('2026-01-28'), on: '2026-01-30' }).thenRefuses(bar(6));
  });

  it('applies where the period began between the meeting and its recording', () => {
    const later = knowing({
      impacts: [{ kind: 'admonition', from: '2026-01-29', months: 6 }],
    }).after(acts.attest);
    later.when({ ...fixOn('2026-01-28'), on: '2026-01-29' }).thenRefuses(bar(6));
    later.when(fixOn('2026-01-28')).thenRecords(...fixes);
  });
});
