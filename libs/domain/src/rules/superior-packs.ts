import type { PackDocument, SendPack } from '../steps/decision/commands.js';
import { decisionFacts } from '../steps/decision/events.js';
import { candidateOf, caseOf, nomineeOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, held, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';

type Packs = {
  readonly approval: readonly PackDocument[];
  readonly filing: readonly PackDocument[];
  readonly gate: boolean;
};

/**
 * B15: the superior approves on a complete set of documents, or is informed by one, as the post asks for; as a gate:
 * it has approved, or been informed.
 */
export const b15 = rule<RuleInput, Packs>({
  id: 'B15',
  cites: regulations('40'),
  title: { zh: '报上级审批或备案', en: 'Approval by the superior, or filing' },
  judges: 'act',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { approval: [], filing: [], gate: false },
  reasons: {
    incomplete: {
      facts: { zh: '缺少：{missing}', en: 'missing: {missing}' },
      needed: { zh: '补齐材料', en: 'the complete set' },
    },
    'not-submitted': {
      facts: { zh: '尚未报上级审批', en: 'not submitted for approval' },
      needed: { zh: '报上级审批', en: 'the request with its documents' },
    },
    'not-answered': {
      facts: { zh: '{sentOn}报上级，尚未批复', en: 'submitted on {sentOn}, not answered' },
      needed: { zh: '上级批复', en: "the superior's approval" },
    },
    refused: {
      facts: { zh: '上级{repliedOn}未批准', en: 'not approved on {repliedOn}' },
      needed: {
        zh: '撤回该人选，或退回前面的环节',
        en: 'withdrawal, or a return to an earlier step',
      },
    },
    'not-filed': {
      facts: { zh: '尚未报上级备案', en: 'not filed with the superior' },
      needed: { zh: '报上级备案', en: 'the filing with its documents' },
    },
  },
  check: (input, { approval, filing, gate }) => {
    if (gate) return wentUp(input);
    return isComplete(input, input.act.name === 'submit-for-approval' ? approval : filing);
  },
});

function isComplete(input: RuleInput, asked: readonly PackDocument[]): RuleResult {
  const { candidateId, documents } = input.act.data as SendPack;
  if (candidateOf(input).candidateId !== candidateId) return notApplicable();
  const missing = asked.filter((type) => !documents.some((each) => each.type === type));
  return missing.length > 0 ? blocked('incomplete', { missing }) : met({ documents: asked.length });
}

/** As a gate: approved, or filed; what the post does not ask for is not applicable. */
function wentUp(input: RuleInput): RuleResult {
  const { superior } = nomineeOf(input).post;
  if (superior === null) return notApplicable();
  const { candidateId } = candidateOf(input);
  if (superior === 'approval') return approved(input, candidateId);
  const filed = decisionFacts(caseOf(input).run).filings?.[candidateId];
  return filed ? met({ filedOn: filed.sentOn }) : blocked('not-filed');
}

function approved(input: RuleInput, candidateId: string): RuleResult {
  const { submissions, approvals } = decisionFacts(caseOf(input).run);
  const sent = submissions?.[candidateId];
  if (!sent) return blocked('not-submitted');
  const answer = approvals?.[candidateId];
  if (!answer) return held('not-answered', { sentOn: sent.sentOn });
  const { reply, repliedOn } = answer;
  return reply === 'approved' ? met({ approvedOn: repliedOn }) : blocked('refused', { repliedOn });
}
