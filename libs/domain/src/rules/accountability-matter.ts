import type { DecideAccountabilityMatter } from '../accountability/events.js';
import { checkStanding, grantedTolerance } from '../accountability/link.js';
import type { AccountabilityDecision } from '../accountability/state.js';
import type { ToleranceOutcome } from '../steps/fault-tolerance/determination/commands.js';
import type { RuleInput } from './input.js';
import { blocked, localTexts, met, notApplicable, rule } from './rule.js';

/** FT12: accountability is not decided before a check of fault tolerance has given its answer. */
export const ft12 = rule<RuleInput, Record<string, never>>({
  id: 'FT12',
  cites: localTexts,
  title: { zh: '问责决定前应有容错结论', en: 'No accountability before the check' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer', 'discipline-secretary'],
  parameters: {},
  reasons: {
    absent: {
      facts: { zh: '尚无有结论的容错核查', en: 'no check of fault tolerance has given an answer' },
      needed: { zh: '启动并办结容错核查', en: 'a check, started and ended' },
    },
    open: {
      facts: { zh: '容错核查正在办理', en: 'the check of fault tolerance is open' },
      needed: { zh: '办结容错核查', en: 'its end' },
    },
  },
  check: ({ accountability, registers }) => {
    if (!accountability) return notApplicable();
    const standing = checkStanding(accountability, registers);
    return standing === 'answered' ? met() : blocked(standing);
  },
});

/** From the mildest to the gravest. */
const decisions: readonly AccountabilityDecision[] = ['not-held', 'reduced', 'lighter', 'held'];

/** The gravest decision that a determination leaves open. */
const gravest: { readonly [O in ToleranceOutcome]: AccountabilityDecision } = {
  full: 'not-held',
  reduced: 'reduced',
  lighter: 'lighter',
  refused: 'held',
};

/** FT13: accountability is decided no more gravely than was determined; full tolerance leaves none. */
export const ft13 = rule<RuleInput, Record<string, never>>({
  id: 'FT13',
  cites: localTexts,
  title: { zh: '问责不得重于容错认定', en: 'No graver than was determined' },
  judges: 'act',
  subject: 'case',
  whoCan: ['discipline-secretary'],
  parameters: {},
  reasons: {
    graver: {
      facts: { zh: '容错认定为{granted}', en: 'the determination grants {granted}' },
      needed: { zh: '不重于容错认定的问责决定', en: 'a decision no graver than that' },
    },
  },
  check: ({ accountability, registers, act }) => {
    const granted = accountability && grantedTolerance(accountability, registers);
    if (!granted) return notApplicable();
    const { decision } = act.data as unknown as DecideAccountabilityMatter;
    const most = decisions.indexOf(gravest[granted]);
    return decisions.indexOf(decision) > most ? blocked('graver', { granted }) : met({ granted });
  },
});
