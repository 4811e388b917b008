import { dateOf } from '../calendar/instants.js';
import { workingDaysBetween } from '../calendar/working-days.js';
import type { IsoDate } from '../shared/event.js';
import type { LateEntry } from '../shared/signature.js';
import type { RuleInput } from './input.js';
import { blocked, met, product, rule } from './rule.js';

/** The date at which the period starts by the paper: a field of the act, else the act's own date. */
function startOf(act: RuleInput['act'], field: string): IsoDate | null {
  const named = act.data[field];
  return (typeof named === 'string' ? named : act.occurredOn)?.slice(0, 10) ?? null;
}

/** SYS-21: a fact that starts a statutory period and is entered late needs proof and a second signer. */
export const sys21 = rule<
  RuleInput,
  { readonly lateAfterWorkingDays: number; readonly field: string }
>({
  id: 'SYS-21',
  cites: product,
  title: { zh: '法定期限起算事实须及时记录', en: 'A statutory start is recorded in time' },
  judges: 'act',
  subject: 'case',
  whoCan: ['officer', 'department-head'],
  parameters: { lateAfterWorkingDays: 3, field: 'startsOn' },
  reasons: {
    future: {
      facts: { zh: '发生日期{occurred}，今日{today}', en: 'occurred {occurred}, today {today}' },
      needed: { zh: '发生日期不得晚于今日', en: 'a date not after today' },
    },
    late: {
      facts: {
        zh: '发生{occurred}，今日{today}，迟记{days}个工作日，限{limit}个',
        en: 'occurred {occurred}, today {today}, {days} working days late, limit {limit}',
      },
      needed: { zh: '证明材料；第二人签字', en: 'proof and a second signer' },
    },
    'not-yet': {
      facts: {
        zh: '第二人{signedOn}签字，早于发生日期',
        en: 'the second signature is of {signedOn}, before it occurred',
      },
      needed: { zh: '发生后的签字', en: 'a signature after it' },
    },
    'same-signer': {
      facts: { zh: '第二签字人即记录人', en: 'the second signer is the recorder' },
      needed: { zh: '另一人签字', en: 'another signer' },
    },
  },
  check: ({ act, actor, calendar, now }, { lateAfterWorkingDays, field }) => {
    const occurred = startOf(act, field) ?? dateOf(now);
    const today = dateOf(now);
    if (occurred > today) return blocked('future', { occurred, today });
    const late = workingDaysBetween(calendar, occurred, today);
    const days = late.kind === 'covered' ? late.days : lateAfterWorkingDays + 1;
    if (days <= lateAfterWorkingDays) return met({ occurred, days });
    const proof = act.data.lateEntry as LateEntry | undefined;
    if (!proof) return blocked('late', { occurred, today, days, limit: lateAfterWorkingDays });
    const { signer, signedOn } = proof.secondSigner;
    if (signer === actor.personId) return blocked('same-signer');
    if (signedOn < occurred) return blocked('not-yet', { signedOn });
    return met({ occurred, days, proved: true });
  },
});
