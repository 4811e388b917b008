import type { Actor } from '../access/actor.js';
import type { Role } from '../access/roles.js';
import type { RecordPaperBallot } from '../meeting/commands.js';
import { votersOf } from '../meeting/counts.js';
import { type Signature, signerOf } from '../shared/signature.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';
import { itemOf } from './sitting.js';

/** B14: every voter is accounted for once in the totals; two persons sign those of a ballot. */
export const b14 = rule<RuleInput, Record<string, never>>({
  id: 'B14',
  cites: regulations('38'),
  title: { zh: '计票核对', en: 'The count adds up' },
  judges: 'act',
  subject: 'case',
  whoCan: ['scrutineer', 'counter'],
  parameters: {},
  reasons: {
    'no-signer': {
      facts: { zh: '当前身份：{actingRole}', en: 'acting as {actingRole}' },
      needed: {
        zh: '监票人、计票人本人签字，或纸质签字',
        en: 'scrutineer and counter, each in person or on paper',
      },
    },
    'recorder-signs': {
      facts: { zh: '纸质签字人即记录人', en: 'the recorder of a paper signature is its signer' },
      needed: { zh: '由他人记录，或本人签字', en: 'another recorder, or a signature in person' },
    },
    sums: {
      facts: {
        zh: '有表决权{voters}人；发出{issued}，收回{returned}，有效{valid}，无效{spoiled}，三项合计{sum}',
        en: 'voters {voters}; issued {issued}, returned {returned}, valid {valid}, spoiled {spoiled}, options sum {sum}',
      },
      needed: { zh: '核对票数', en: 'a corrected count' },
    },
    uncounted: {
      facts: {
        zh: '有表决权{voters}人，已表态或发票{counted}人',
        en: 'voters {voters}, counted {counted}',
      },
      needed: { zh: '核对到会与表态', en: 'roster and opinions that agree' },
    },
  },
  check: (input) => {
    const found = itemOf(input);
    if (!found) return notApplicable();
    const { sitting, item } = found;
    const voters = votersOf(sitting, item).length;
    if (input.act.name === 'record-paper-ballot') return ballotStands(input, voters);
    const counted = item.ballot?.issued ?? item.statements.length;
    return counted === voters
      ? met({ voters, counted })
      : blocked('uncounted', { voters, counted });
  },
});

function ballotStands({ act, actor }: RuleInput, voters: number): RuleResult {
  const data = act.data as RecordPaperBallot;
  const scrutineer = signs(data.scrutineer, 'scrutineer', actor);
  const counter = signs(data.counter, 'counter', actor);
  if (scrutineer === null || counter === null)
    return blocked('no-signer', { actingRole: actor.actingRole });
  const onPaper = [data.scrutineer, data.counter].filter(({ kind }) => kind === 'paper');
  if (onPaper.some((signature) => signerOf(signature, actor) === actor.personId))
    return blocked('recorder-signs');
  return totalsAddUp(data, voters);
}

/** In person a signature counts only in its own role. */
function signs(signature: Signature, role: Role, actor: Actor): string | null {
  if (signature.kind === 'in-person' && actor.actingRole !== role) return null;
  return signerOf(signature, actor);
}

function totalsAddUp(data: RecordPaperBallot, voters: number): RuleResult {
  const { issued, returned, valid, spoiled, agree, disagree, defer } = data;
  const sum = agree + disagree + defer;
  const facts = { voters, issued, returned, valid, spoiled, sum };
  const right =
    issued === voters && returned <= issued && valid + spoiled === returned && sum === valid;
  return right ? met(facts) : blocked('sums', facts);
}
