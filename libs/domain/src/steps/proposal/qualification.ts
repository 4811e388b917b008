import type { RuleId } from '../../rules/ids.js';
import { judge } from '../../rules/judge.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import type { ActInput } from '../../shared/step-module.js';
import type { ReviewQualification } from './commands.js';
import { nominationsOf, proposalEvent, proposalFacts } from './events.js';

/** What the eligibility rules come to together. */
export type Qualification = 'qualified' | 'not-qualified';

/** What one of them said of the nominee. Which facts lie behind it stays in the register. */
export type Finding = {
  readonly rule: RuleId;
  readonly outcome: 'met' | 'warned' | 'not-applicable' | 'not-met';
  readonly reason: string | null;
};

/** The gates that ask about the person himself, not about quota or papers. */
const ofPerson: readonly RuleId[] = [
  ...(['E01', 'E02', 'E03', 'E04', 'E05', 'E06', 'E08', 'E09', 'E12'] as const),
  ...(['A11', 'R01', 'R02', 'R03', 'R04', 'R05', 'X02', 'X03'] as const),
];

export function reviewQualification(input: ActInput<ReviewQualification>): ActResult {
  const { data, run, today } = input;
  const { candidateId } = data;
  if (nominationsOf(proposalFacts(run), candidateId).length === 0)
    return invalid('candidateId', 'unknown');
  const findings = findingsOn(candidateId, input);
  const failed = findings.some(({ outcome }) => outcome === 'not-met');
  return events(
    proposalEvent('QualificationReviewed', {
      ...data,
      reviewedOn: today,
      qualification: failed ? 'not-qualified' : 'qualified',
      findings,
    }),
  );
}

/** Judged by the same rules, parameters and facts as the gates of the step. */
function findingsOn(
  candidateId: string,
  { data: _data, occurredOn: _on, step, rules, state, ...around }: ActInput<ReviewQualification>,
): readonly Finding[] {
  const uses = step.gates.filter(({ rule }) => ofPerson.includes(rule));
  const { refusals, outcomes } = judge(uses, rules, {
    ...around,
    act: { name: '', data: {}, occurredOn: null },
    ...{ state, step, meeting: null },
    candidates: state.candidates.filter((each) => each.candidateId === candidateId),
  });
  return [
    ...refusals.map(({ rule, reason }) => ({ rule, outcome: 'not-met' as const, reason })),
    ...outcomes.map(({ rule, outcome, reason = null }) => ({ rule, outcome, reason })),
  ];
}
