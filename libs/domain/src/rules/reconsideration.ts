import type { EnterItem, RecordPetition } from '../meeting/commands.js';
import { isMajority, majorityOf, sittingOf } from '../meeting/counts.js';
import { openedCase } from '../meeting/rule-input.js';
import type { CalledMeeting } from '../meeting/state.js';
import { membersOn } from '../registers/body.js';
import { standingOutcome } from '../steps/decision/outcomes.js';
import type { RuleInput } from './input.js';
import { blocked, held, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';
import { itemOf } from './sitting.js';

/** B10: where wide disagreement is flagged there is no vote at this sitting; the item waits for a new one. */
export const b10 = rule<RuleInput, Record<string, never>>({
  id: 'B10',
  cites: regulations('38'),
  title: { zh: '意见分歧较大暂缓表决', en: 'No vote on wide disagreement' },
  judges: 'act',
  subject: 'case',
  whoCan: ['meeting-secretary'],
  parameters: {},
  reasons: {
    'wide-disagreement': {
      facts: { zh: '该议题意见分歧较大', en: 'wide disagreement on the item was flagged' },
      needed: { zh: '暂缓该议题，另行召开会议', en: 'the item postponed, and a new meeting' },
    },
  },
  check: (input) => {
    const found = itemOf(input);
    if (!found) return notApplicable();
    return found.item.disagreement ? held('wide-disagreement') : met();
  },
});

/** B11: what was decided comes up again only after more than half of the full membership have consented. */
export const b11 = rule<RuleInput, Record<string, never>>({
  id: 'B11',
  cites: regulations('38'),
  title: { zh: '复议须过半数成员同意', en: 'Reconsideration needs the consent of more than half' },
  judges: 'act',
  subject: 'case',
  whoCan: ['meeting-secretary'],
  parameters: {},
  reasons: {
    decided: {
      facts: {
        zh: '该人选已于{decidedOn}表决，同意复议{consents}人（应到{fullMembership}人）',
        en: 'a vote was held on {decidedOn}; {consents} of {fullMembership} consented to reconsider',
      },
      needed: {
        zh: '至少{needed}名成员书面同意复议；或退回前面的环节',
        en: 'the written consent of at least {needed}, or a return to an earlier step',
      },
    },
    'not-members': {
      facts: {
        zh: '{persons}人在{consentedOn}不是成员，或重复登记',
        en: '{persons} were no members on {consentedOn}, or are named twice',
      },
      needed: { zh: '仅登记成员，每人一次', en: 'members alone, each once' },
    },
  },
  check: (input) =>
    input.act.name === 'record-petition' ? petitionStands(input) : mayComeUp(input),
});

function petitionStands(input: RuleInput): RuleResult {
  const sitting = sittingOf(input.meeting, input.registers);
  if (!sitting) return notApplicable();
  const { consenting, consentedOn } = input.act.data as RecordPetition;
  const members = membersOn(sitting.body, consentedOn).map(({ personId }) => personId);
  const counted = new Set(consenting.filter((each) => members.includes(each)));
  const persons = consenting.length - counted.size;
  return persons > 0
    ? blocked('not-members', { persons, consentedOn })
    : met({ consents: counted.size, fullMembership: members.length });
}

/** On entering an item and once more as it is introduced: another sitting may have decided meanwhile. */
function mayComeUp(input: RuleInput): RuleResult {
  const sitting = sittingOf(input.meeting, input.registers);
  const subject = itemOf(input)?.item ?? (input.act.data as EnterItem);
  const state = openedCase(subject.caseId, input.registers);
  const before = state && standingOutcome(state, subject.candidateId);
  if (!sitting || !before) return notApplicable();
  const { decidedOn } = before;
  const consents = consentsTo(subject, decidedOn, sitting.meeting);
  const fullMembership = sitting.members.length;
  const facts = { decidedOn, consents, fullMembership, needed: majorityOf(fullMembership) };
  return isMajority(consents, fullMembership) ? met(facts) : blocked('decided', facts);
}

/** How many consented, by the last petition on the candidate since he was decided on. */
function consentsTo(
  { caseId, candidateId }: Pick<EnterItem, 'caseId' | 'candidateId'>,
  decidedOn: string,
  { petitions }: Pick<CalledMeeting, 'petitions'>,
): number {
  const petition = petitions.findLast(
    (each) =>
      each.caseId === caseId && each.candidateId === candidateId && each.consentedOn >= decidedOn,
  );
  return petition?.consenting.length ?? 0;
}
