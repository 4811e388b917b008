import type { CasePage, Gate, OfferedAct } from '@jishi/client';
import type { CaseStep } from '../../../shared/contract.js';

/** How many gates stand how; attention goes to the open ones, which come first. */
export function gateSummary(gates: readonly Gate[]) {
  const count = (state: Gate['state']) => gates.filter((gate) => gate.state === state).length;
  return {
    met: count('met') + count('warned'),
    open: count('open'),
    notRequired: count('not-required'),
  };
}

const gateOrder: readonly Gate['state'][] = ['open', 'warned', 'met', 'not-required'];

export function sortedGates(gates: readonly Gate[]): readonly Gate[] {
  return [...gates].sort((a, b) => gateOrder.indexOf(a.state) - gateOrder.indexOf(b.state));
}

export interface OfferedActs {
  /** The one act with a filled button: what the case waits for, else the first that moves it. */
  readonly first: OfferedAct | null;
  readonly others: readonly OfferedAct[];
  /** Acts that could come later, with their reasons. */
  readonly notYet: readonly OfferedAct[];
}

/** Acts that turn the case back, end it or ask beyond it do not move it forward, so they are never the first offer. */
const aside = [
  'return-to-step',
  'end-case',
  'move-procedure',
  'suspend-case',
  'withdraw-candidate',
  'change-post',
  'ask-superior',
  'assign-case',
  'send-note',
];

export function offeredActs({ acts, blockedOn }: CasePage): OfferedActs {
  const allowed = acts.filter((act) => act.allowed);
  const awaited = blockedOn?.you.act ?? null;
  const first =
    allowed.find(({ name }) => name === awaited) ??
    allowed.find(({ name }) => !aside.includes(name)) ??
    null;
  return {
    first,
    others: allowed.filter((act) => act !== first),
    notYet: acts.filter((act) => !act.allowed),
  };
}

/** Steps that were turned back and opened anew say so. */
export function isReopened({ opening }: CaseStep): boolean {
  return (opening ?? 1) > 1;
}

export function currentStep({ steps }: CasePage): CaseStep | null {
  return steps.find(({ state }) => state === 'current' || state === 'next') ?? null;
}

/** Whether only the reader's rights are lacking: then the case waits for somebody, it is not blocked. */
export function waitsForOthers({ blockedOn }: CasePage): boolean {
  return blockedOn?.cause === 'person' && blockedOn.you.act === null;
}
