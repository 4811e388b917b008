import type { Role } from '../../access/roles.js';
import type { RuleId } from '../../rules/ids.js';
import type { Wait } from '../../shared/step-module.js';

/** Somebody's act that a stage waits for, while it has not been done. */
export function undone(
  done: boolean,
  {
    act,
    rule,
    who = 'officer',
  }: { readonly act: string; readonly rule: RuleId; readonly who?: Role },
): readonly Wait[] {
  return done ? [] : [{ cause: 'person', who: [who], rule, what: act, act }];
}
