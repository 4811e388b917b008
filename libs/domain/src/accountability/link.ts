import { completedRun, type OpenedCase } from '../case/state.js';
import type { Registers } from '../registers/registers.js';
import type { StreamEvents } from '../shared/decision.js';
import type { ToleranceOutcome } from '../steps/fault-tolerance/determination/commands.js';
import { determinationFacts } from '../steps/fault-tolerance/determination/events.js';
import { accountabilityEvent } from './events.js';
import type { MatterOfAccountability } from './state.js';

/** The matter, where it is one of this unit: of another unit's nothing is said, not even that it is there. */
export function matterOfUnit(
  accountabilityId: string,
  unitId: string,
  { accountability }: Registers,
): MatterOfAccountability | null {
  const matter = accountability[accountabilityId];
  return matter?.status === 'registered' && matter.unitId === unitId ? matter : null;
}

/** The matter learns in the same append which case checks it, so none is decided past it. */
export function linkedCheck(
  { accountabilityId }: MatterOfAccountability,
  { caseId }: OpenedCase,
): StreamEvents {
  return {
    stream: `accountability/${accountabilityId}`,
    events: [accountabilityEvent('ToleranceCheckLinked', { caseId })],
  };
}

/** As what a case of fault tolerance ends whose question was answered; one that was stopped answered nothing. */
const answers: readonly string[] = ['tolerated', 'not-tolerated', 'not-accepted'];

/** How the checks of a matter stand: none that counts, one still open, or answered. */
export function checkStanding(
  matter: MatterOfAccountability,
  registers: Registers,
): 'absent' | 'open' | 'answered' {
  const checks = checksOf(matter, registers);
  if (checks.some(({ status }) => status === 'open')) return 'open';
  return checks.some(isAnswered) ? 'answered' : 'absent';
}

/** What was determined in the check that answered; null where it came to no determination. */
export function grantedTolerance(
  matter: MatterOfAccountability,
  registers: Registers,
): ToleranceOutcome | null {
  const check = checksOf(matter, registers).find(isAnswered);
  const run = check && completedRun(check, 'tolerance-determination');
  return (run && determinationFacts(run).determination?.outcome) ?? null;
}

function checksOf({ checks }: MatterOfAccountability, { cases }: Registers): readonly OpenedCase[] {
  return checks.flatMap((caseId) => {
    const check = cases[caseId];
    return check && check.status !== 'unopened' ? [check] : [];
  });
}

function isAnswered({ end }: OpenedCase): boolean {
  return end !== null && answers.includes(end.outcome);
}
