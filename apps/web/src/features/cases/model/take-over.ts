import type { CasePage } from '@jishi/client';

type TakenOver = Pick<CasePage, 'takeOver'>;
export type Gap = NonNullable<CasePage['takeOver']>['gaps'][number];

/** Acts that are done here and now, even while the past of the case is still being entered. */
const ofToday = [
  'hand-over-case',
  'return-to-step',
  'end-case',
  'suspend-case',
  'resume-case',
  'withdraw-candidate',
];

function isEntering({ takeOver }: TakenOver): boolean {
  return takeOver !== null && takeOver.handedOverAt === null;
}

/** Whether the act was done on paper, on a day of its own. */
export function isPastAct(page: TakenOver, act: string): boolean {
  return isEntering(page) && !ofToday.includes(act);
}
