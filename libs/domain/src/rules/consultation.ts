import { confirmed } from '../registers/person.js';
import { isPrincipal } from '../shared/ranks.js';
import type { Consultee, RecordCoordination, Settler } from '../steps/decision/commands.js';
import {
  type Consultation,
  consultationsOf,
  isClosed,
  isDisputed,
} from '../steps/decision/consultation.js';
import { candidateOf, caseOf, nomineeOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, held, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';

/** About whom somebody is consulted: everybody, by the post's rank, or persons who are no Party members. */
export const whoms = ['all', 'principal', 'deputy', 'non-party'] as const;

type Whom = (typeof whoms)[number];

type Required = { readonly consultee: Consultee; readonly whom: Whom };

/** The consultations on the candidate that is judged. */
function ofCandidate(input: RuleInput): readonly Consultation[] {
  const { candidateId } = candidateOf(input);
  return consultationsOf(caseOf(input).state).filter(
    ({ sent }) => sent.candidateId === candidateId,
  );
}

/** B01: whoever the office consults on such a post or person has been asked, and has answered. */
export const b01 = rule<RuleInput, { readonly required: readonly Required[] }>({
  id: 'B01',
  cites: regulations('34'),
  title: { zh: '酝酿', en: 'Prior consultation' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { required: [] },
  reasons: {
    'not-asked': {
      facts: { zh: '尚未征求意见：{consultees}', en: 'not consulted yet: {consultees}' },
      needed: { zh: '发出酝酿征求意见', en: 'the consultation sent' },
    },
    open: {
      facts: { zh: '{open}件征求意见尚未答复', en: '{open} consultation(s) without a reply' },
      needed: { zh: '对方的答复', en: 'the reply' },
    },
  },
  check: (input, { required }) => {
    const sent = ofCandidate(input).filter((each) => each.sent.consultee !== 'assisting-party');
    const consultees = required
      .filter(({ whom }) => concerns(whom, input))
      .map(({ consultee }) => consultee);
    const missing = consultees.filter(
      (each) => !sent.some(({ sent: to }) => to.consultee === each),
    );
    if (missing.length > 0) return blocked('not-asked', { consultees: missing });
    const open = sent.filter((each) => !isClosed(each)).length;
    if (open > 0) return blocked('open', { open });
    return sent.length > 0 ? met({ closed: sent.length }) : notApplicable();
  },
});

function concerns(whom: Whom, input: RuleInput): boolean {
  const { person, post } = nomineeOf(input);
  switch (whom) {
    case 'all':
      return true;
    case 'principal':
      return isPrincipal(post.rank);
    case 'deputy':
      return !isPrincipal(post.rank);
    case 'non-party':
      return confirmed(person, 'identity').at(-1)?.partyDate === null;
  }
}

/** The latest request to the assisting party about the candidate; null where the post has one managing party. */
function assisting(input: RuleInput): { readonly last: Consultation | undefined } | null {
  if (!nomineeOf(input).post.dualManaged) return null;
  const last = ofCandidate(input).findLast(({ sent }) => sent.consultee === 'assisting-party');
  return { last };
}

/** B02: of a post under dual management the assisting party has replied, or a month has gone since its receipt. */
export const b02 = rule<RuleInput, Record<string, never>>({
  id: 'B02',
  cites: regulations('34'),
  title: { zh: '双重管理征求协管方意见', en: 'Consent of the assisting party' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'not-asked': {
      facts: { zh: '尚未征求协管方意见', en: 'the assisting party was not asked' },
      needed: { zh: '书面征求协管方意见', en: 'a written request to it' },
    },
    'no-receipt': {
      facts: {
        zh: '{sentOn}发出，尚无收到证明',
        en: 'sent on {sentOn}, its receipt is not proven',
      },
      needed: { zh: '协管方收到的证明，或其答复', en: 'proof of receipt, or the reply' },
    },
    running: {
      facts: {
        zh: '协管方{receivedOn}收到，答复期限至{replyBy}',
        en: 'received on {receivedOn}, to be answered by {replyBy}',
      },
      needed: { zh: '协管方答复，或期满视为同意', en: 'the reply, or the month to be over' },
    },
  },
  check: (input) => {
    const asked = assisting(input);
    if (!asked) return notApplicable();
    const { last } = asked;
    if (!last) return blocked('not-asked');
    if (last.reply) return met({ repliedOn: last.reply.repliedOn });
    if (last.deemed) return met({ deemed: last.deemed.at.version });
    if (!last.receipt) return blocked('no-receipt', { sentOn: last.sent.sentOn });
    const { receivedOn, replyBy } = last.receipt;
    return held('running', { receivedOn, replyBy }, { whoCan: ['officer', 'clock'] });
  },
});

/** B03: a disagreement on a principal is coordinated by the superior, on a deputy decided by the managing party. */
export const b03 = rule<RuleInput, Record<string, never>>({
  id: 'B03',
  cites: regulations('34'),
  title: { zh: '双重管理意见不一致的处理', en: 'Disagreement of the assisting party' },
  judges: 'act',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    'not-settled': {
      facts: {
        zh: '协管方不同意，应由{settler}处理',
        en: 'it disagrees; {settler} is to settle it',
      },
      needed: { zh: '正职：上级协调结果；副职：主管方决定', en: 'the result, with its document' },
    },
    'other-settler': {
      facts: { zh: '该职位应由{settler}处理', en: 'for this post {settler} settles it' },
      needed: {
        zh: '正职由上级协调，副职由主管方决定',
        en: 'a principal: the superior; a deputy: the managing party',
      },
    },
    stopped: {
      facts: {
        zh: '{decidedOn}处理结果为不任用',
        en: 'settled on {decidedOn}: not to be appointed',
      },
      needed: { zh: '撤回该人选，或终止事项', en: 'withdrawal of the candidate, or the end' },
    },
  },
  check: (input) => {
    const asked = assisting(input);
    if (!asked?.last) return notApplicable();
    const settler: Settler = isPrincipal(nomineeOf(input).post.rank)
      ? 'superior'
      : 'managing-party';
    if (input.act.name === 'record-coordination') return maySettle(input, asked.last, settler);
    return settledSo(asked.last, settler);
  },
});

function maySettle({ act }: RuleInput, { sent }: Consultation, settler: Settler): RuleResult {
  const { consultationId, by } = act.data as RecordCoordination;
  if (sent.consultationId !== consultationId) return notApplicable();
  return by === settler ? met({ settler }) : blocked('other-settler', { settler });
}

function settledSo(last: Consultation, settler: Settler): RuleResult {
  if (isDisputed(last)) return blocked('not-settled', { settler });
  if (last.reply?.reply !== 'disagree' || !last.settlement) return notApplicable();
  const { result, decidedOn } = last.settlement;
  return result === 'proceed' ? met({ settler, decidedOn }) : blocked('stopped', { decidedOn });
}
