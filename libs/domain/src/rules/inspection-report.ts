import { signerOf } from '../shared/signature.js';
import type { SignInspectionReport } from '../steps/inspection/commands.js';
import { inspectionFacts } from '../steps/inspection/events.js';
import { teamOf } from '../steps/inspection/interviews.js';
import { membersToSign } from '../steps/inspection/signatures.js';
import { candidateOf, caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';
import { otherVersion, staleVersion } from './signed-version.js';

/** I11: the inspection material has a section on defects and is signed by all members of the team. */
export const i11 = rule<RuleInput, Record<string, never>>({
  id: 'I11',
  cites: regulations('32'),
  title: { zh: '考察材料', en: 'Inspection report' },
  judges: 'act',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'no-report': {
      facts: { zh: '尚无考察材料', en: 'there is no inspection report' },
      needed: { zh: '写明缺点和不足的考察材料', en: 'a report with its section on defects' },
    },
    'no-defects': {
      facts: { zh: '考察材料未写缺点和不足', en: 'the report has no section on defects' },
      needed: { zh: '主要缺点和不足', en: 'the main defects and shortcomings' },
    },
    'other-version': otherVersion,
    'not-member': {
      facts: { zh: '签字人不是考察组成员', en: 'the signer is no member of the team' },
      needed: { zh: '考察组成员签字', en: 'a member of the team' },
    },
    unsigned: {
      facts: {
        zh: '考察组{members}人，{open}人未签',
        en: 'a team of {members}, {open} not signed',
      },
      needed: { zh: '考察组全体成员签字', en: 'the signatures of all members' },
    },
  },
  check: (input) => {
    const { act } = input;
    const { candidateId } = candidateOf(input);
    if (act.name !== 'record-inspection-report' && act.name !== 'sign-inspection-report')
      return isSigned(input, candidateId);
    if (act.data.candidateId !== candidateId) return notApplicable();
    if (act.name === 'sign-inspection-report') return maySign(input);
    return act.data.defects ? met() : blocked('no-defects');
  },
});

function maySign(input: RuleInput): RuleResult {
  const { act, actor } = input;
  const { run } = caseOf(input);
  const { candidateId, documentVersion, signature } = act.data as SignInspectionReport;
  const report = inspectionFacts(run).reports?.[candidateId];
  if (!report) return blocked('no-report');
  const stale = staleVersion(documentVersion, report.documentVersion);
  if (stale) return stale;
  const signer = signerOf(signature, actor);
  return signer !== null && teamOf(run).includes(signer)
    ? met({ version: documentVersion })
    : blocked('not-member');
}

function isSigned(input: RuleInput, candidateId: string): RuleResult {
  const { run } = caseOf(input);
  const open = membersToSign(inspectionFacts(run), candidateId);
  if (!open) return blocked('no-report');
  const members = teamOf(run).length;
  return open.length === 0 ? met({ members }) : blocked('unsigned', { members, open: open.length });
}
