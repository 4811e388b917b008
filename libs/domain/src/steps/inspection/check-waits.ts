import type { StepRun } from '../../case/state.js';
import type { RuleId } from '../../rules/ids.js';
import type { Wait } from '../../shared/step-module.js';
import type { Text } from '../../shared/text.js';
import { type CheckStanding, standingOf } from './check-standing.js';
import { type CheckKind, checkKinds } from './commands.js';
import { inspectionFacts } from './events.js';

const checks: { readonly [Check in CheckKind]: { readonly rule: RuleId; readonly title: Text } } = {
  'discipline-own-unit': {
    rule: 'I08c',
    title: {
      zh: '所在单位纪检机构意见',
      en: "the opinion of the discipline organ of the candidate's own unit",
    },
  },
  'discipline-department': {
    rule: 'I08c',
    title: {
      zh: '同级纪检监察机关意见',
      en: "the opinion of the discipline organ at the department's level",
    },
  },
  'file-audit': {
    rule: 'I08a',
    title: { zh: '干部人事档案审核', en: 'the audit of the personnel file' },
  },
  'personal-matters': {
    rule: 'I08b',
    title: { zh: '个人有关事项报告查核', en: 'the check of the report on personal matters' },
  },
  petitions: {
    rule: 'I08d',
    title: { zh: '信访举报核查', en: 'the check of reports and petitions' },
  },
  'economic-audit': { rule: 'I10', title: { zh: '经济责任审计', en: 'the economic audit' } },
};

const sentences: { readonly [State in OpenState]: (title: Text) => Text } = {
  'not-asked': ({ zh, en }) => ({
    zh: `{candidateId}：尚未送查或征求：${zh}`,
    en: `{candidateId}: ${en} has not been asked for`,
  }),
  open: ({ zh, en }) => ({
    zh: `{candidateId}：${zh}，{askedOn}送出，尚未答复`,
    en: `{candidateId}: ${en}, asked for on {askedOn}, is not answered`,
  }),
  'in-doubt': ({ zh, en }) => ({
    zh: `{candidateId}：${zh}，{answeredOn}答复，尚存疑或暂缓`,
    en: `{candidateId}: ${en}, answered on {answeredOn}, is in doubt or suspended`,
  }),
};

/** Asked for only where the post of the candidate calls for it. */
const onDemand: readonly CheckKind[] = ['economic-audit'];

/** Nothing is waited for: it is answered, or nobody has to ask. */
function isSettled(state: CheckStanding['state'], check: CheckKind): boolean {
  if (state === 'not-asked') return onDemand.includes(check);
  return state === 'clear' || state === 'not-clear';
}

/** An adverse answer waits for nothing: the candidate is withdrawn, or the gate stays shut. */
type OpenState = 'not-asked' | 'open' | 'in-doubt';

export const waitWordingsOfChecks: { readonly [what: string]: Text } = Object.fromEntries(
  checkKinds.flatMap((check) =>
    Object.entries(sentences).map(([state, sentence]) => [
      `${check}/${state}`,
      sentence(checks[check].title),
    ]),
  ),
);

export function waitsForCheck(
  run: StepRun,
  candidateId: string,
  check: CheckKind,
): readonly Wait[] {
  const facts = inspectionFacts(run);
  const { state, askedOn, answeredOn } = standingOf(facts, candidateId, check);
  if (isSettled(state, check)) return [];
  const since = facts.asked?.[`${candidateId}/${check}`]?.at.recordedAt;
  return [
    {
      cause: state === 'not-asked' ? 'person' : 'external-reply',
      who: ['officer'],
      rule: checks[check].rule,
      what: `${check}/${state}`,
      act: state === 'not-asked' ? 'ask-check' : 'record-check-reply',
      facts: { candidateId, askedOn, answeredOn },
      ...(since === undefined ? {} : { since }),
    },
  ];
}
