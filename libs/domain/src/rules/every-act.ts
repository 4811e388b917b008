import type { OpenedCase } from '../case/state.js';
import type { ActDefinition, RuleUse } from '../procedure/definition.js';

/** Product rules that hold for every act on a case, whatever its procedure says. */
const always: readonly RuleUse[] = [{ rule: 'SYS-03' }, { rule: 'SYS-05' }];

/** Judged of a suspended case alone. */
const rests: RuleUse = { rule: 'SYS-09' };

/** All that an act on a case is judged by. */
export function rulesOfAct(
  { rules, whileSuspended }: ActDefinition,
  state: OpenedCase | null,
): readonly RuleUse[] {
  const held = state?.suspended && !whileSuspended;
  return [...always, ...(held ? [rests] : []), ...rules];
}
