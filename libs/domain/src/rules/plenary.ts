import type { EnterItem, PostponeItem } from '../meeting/commands.js';
import { type Sitting, sittingOf } from '../meeting/counts.js';
import { membersOn } from '../registers/body.js';
import type { RecordSolicitation } from '../steps/decision/commands.js';
import { standingOutcome } from '../steps/decision/outcomes.js';
import { nominationOf, solicitationOf } from '../steps/decision/solicitation.js';
import { candidateOf, caseOf, nomineeOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';

/**
 * B05: on a principal of a city or county team the plenary decides by secret ballot, on the standing committee's
 * nomination; between plenaries the standing committee may, once the members' opinions are solicited. A ballot has no
 * place for another name: what is written in is spoiled. `onlyPlenary` keeps a procedure to such posts.
 */
export const b05 = rule<RuleInput, { readonly onlyPlenary: boolean }>({
  id: 'B05',
  cites: regulations('37'),
  title: { zh: '市县党政正职由全委会票决', en: 'Plenary ballot on principals' },
  judges: 'act',
  subject: 'candidate',
  whoCan: ['meeting-secretary', 'officer'],
  parameters: { onlyPlenary: false },
  reasons: {
    'other-post': {
      facts: { zh: '该职位不由全委会票决', en: 'the plenary does not decide on this post' },
      needed: { zh: '适用该职位的程序', en: 'the procedure for such a post' },
    },
    'no-track': {
      facts: { zh: '该职位由全委会票决', en: 'the plenary decides on this post' },
      needed: {
        zh: '注明提名，或急需任用',
        en: 'whether it is a nomination, or urgent',
      },
    },
    'needless-track': {
      facts: { zh: '本次会议即全委会', en: 'this is a sitting of the plenary' },
      needed: { zh: '不填写提名或急需任用', en: 'neither nomination nor urgency named' },
    },
    'open-vote': {
      facts: { zh: '本次会议表决方式为{method}', en: 'the method of this sitting is {method}' },
      needed: { zh: '全委会无记名投票', en: 'a secret ballot of the plenary' },
    },
    'not-nominated': {
      facts: { zh: '常委会尚未提名', en: 'the standing committee has not nominated' },
      needed: { zh: '常委会会议通过提名', en: 'a nomination that passed' },
    },
    'not-solicited': {
      facts: { zh: '尚未征求全委会成员意见', en: "the plenary's members were not asked" },
      needed: { zh: '先征求全委会成员意见', en: 'their opinions first' },
    },
    'not-all-asked': {
      facts: {
        zh: '全委会成员{members}人，征求{asked}人',
        en: 'members {members}, asked {asked}',
      },
      needed: { zh: '逐一征求全委会成员意见', en: 'every member of the plenary asked' },
    },
    sums: {
      facts: {
        zh: '征求{asked}人，答复{replied}人，意见合计{sum}',
        en: 'asked {asked}, replied {replied}, opinions {sum}',
      },
      needed: { zh: '核对人数', en: 'corrected counts' },
    },
    'put-off-by': {
      facts: { zh: '全委会票决事项', en: 'an item for the ballot of the plenary' },
      needed: {
        zh: '常委会关于推迟表决的决定',
        en: "the standing committee's decision to put it off",
      },
    },
    'other-body': {
      facts: { zh: '{decidedOn}未经全委会票决', en: 'decided on {decidedOn} by no plenary' },
      needed: { zh: '全委会票决', en: 'the ballot of the plenary' },
    },
  },
  check: (input, { onlyPlenary }) => {
    if (!nomineeOf(input).post.plenary)
      return onlyPlenary ? blocked('other-post') : notApplicable();
    switch (input.act.name) {
      case 'open-case':
        return met();
      case 'enter-item':
        return mayEnter(input);
      case 'postpone-item':
        return mayPostpone(input);
      case 'record-solicitation':
        return everybodyAsked(input);
      default:
        return decidedByPlenary(input);
    }
  },
});

function mayEnter(input: RuleInput): RuleResult {
  const sitting = sittingOf(input.meeting, input.registers);
  if (!sitting) return notApplicable();
  const { track } = input.act.data as EnterItem;
  if (sitting.body.plenary) return track ? blocked('needless-track') : mayBallot(sitting, input);
  if (track === undefined) return blocked('no-track');
  if (track === 'nomination') return met({ track });
  const asked = solicitationOf(caseOf(input).state, candidateOf(input).candidateId);
  if (!asked || asked.closedOn > sitting.meeting.heldOn) return blocked('not-solicited');
  const { replied, agree } = asked;
  return met({ track, asked: asked.asked, replied, agree });
}

function mayBallot({ meeting: { method, heldOn } }: Sitting, input: RuleInput): RuleResult {
  if (method !== 'paper-ballot') return blocked('open-vote', { method });
  const nominated = nominationOf(caseOf(input).state, candidateOf(input).candidateId);
  const stands = nominated?.result === 'passed' && nominated.decidedOn <= heldOn;
  return stands
    ? met({ track: 'plenary', nominatedOn: nominated.decidedOn })
    : blocked('not-nominated');
}

function mayPostpone(input: RuleInput): RuleResult {
  const sitting = sittingOf(input.meeting, input.registers);
  if (!sitting?.body.plenary) return notApplicable();
  const { standingCommittee } = input.act.data as PostponeItem;
  return standingCommittee
    ? met({ decidedOn: standingCommittee.decidedOn })
    : blocked('put-off-by');
}

function everybodyAsked({ act, registers }: RuleInput): RuleResult {
  const data = act.data as RecordSolicitation;
  const { asked, replied, agree, disagree, other } = data;
  const body = registers.bodies[data.bodyId];
  const members =
    body?.status === 'registered' && body.plenary ? membersOn(body, data.askedOn).length : 0;
  if (members === 0 || asked !== members) return blocked('not-all-asked', { members, asked });
  const sum = agree + disagree + other;
  return replied <= asked && sum === replied
    ? met({ asked, replied, agree, disagree, other })
    : blocked('sums', { asked, replied, sum });
}

/** As a gate: what decided on him was the plenary's ballot, or the urgent way. */
function decidedByPlenary(input: RuleInput): RuleResult {
  const outcome = standingOutcome(caseOf(input).state, candidateOf(input).candidateId);
  if (!outcome) return notApplicable();
  const { track, decidedOn } = outcome;
  return track ? met({ track, decidedOn }) : blocked('other-body', { decidedOn });
}
