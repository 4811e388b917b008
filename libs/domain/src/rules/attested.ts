import type { Text } from '../shared/text.js';
import { candidateOf, caseOf } from './case-input.js';
import type { RuleId } from './ids.js';
import type { RuleInput } from './input.js';
import { met, type ReasonWording, type RuleResult, regulations, rule } from './rule.js';

/**
 * What a named person has stated for a rule with a document: the fact that something is so, never
 * how well. Met for the candidate that is judged.
 */
export function attestation(
  input: RuleInput,
  rule: RuleId,
  facts: Parameters<typeof met>[0] = {},
): RuleResult {
  const { candidateId } = candidateOf(input);
  const stated = caseOf(input).state.attestations.findLast(
    (each) => each.rule === rule && each.candidateId === candidateId,
  );
  if (stated) return met({ ...facts, attested: stated.at.version });
  return { outcome: 'not-met', effect: 'attest', reason: 'not-attested', facts };
}

interface Attested {
  readonly id: RuleId;
  readonly article: string;
  readonly title: Text;
  readonly wording: ReasonWording;
}

/** A rule that asks for nothing but such a statement about each candidate. */
function attestedOfCandidate({ id, article, title, wording }: Attested) {
  return rule<RuleInput, Record<string, never>>({
    id,
    cites: regulations(article),
    title,
    judges: 'state',
    subject: 'candidate',
    whoCan: ['department-head'],
    parameters: {},
    attested: true,
    reasons: { 'not-attested': wording },
    check: (input) => attestation(input, id),
  });
}

/** E07: the health to fulfil the duties, stated with a document; the document's content stays sealed. */
export const e07 = attestedOfCandidate({
  id: 'E07',
  article: '8(6)',
  title: { zh: '身体条件', en: 'Health' },
  wording: {
    facts: { zh: '尚无健康情况认定', en: 'no statement on health is recorded' },
    needed: { zh: '符合任职要求的认定意见及依据', en: 'a statement, with its document' },
  },
});
