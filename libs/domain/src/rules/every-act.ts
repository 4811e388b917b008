import type { RuleUse } from '../procedure/definition.js';

/** Product rules that hold for every act on a case, whatever its procedure says. */
export const everyActRules: readonly RuleUse[] = [{ rule: 'SYS-03' }, { rule: 'SYS-05' }];
