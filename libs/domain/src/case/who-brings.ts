import { productRoles, type Role } from '../access/roles.js';
import type { ActDefinition, ProcedureDefinition } from '../procedure/definition.js';
import type { Wait } from '../shared/step-module.js';

/** The wait as the procedure knows it: from those who may do its act there. */
export function byThoseWhoMay(wait: Wait, acts: ProcedureDefinition['acts']): Wait {
  const act = acts[wait.act];
  return act ? { ...wait, who: whoBrings(wait, act) } : wait;
}

/**
 * Of those whose act it is by its article, who may do it in this procedure; all who may where the procedure gives it
 * to others. What the product does by itself is brought about by those whom the wait names.
 */
function whoBrings({ who }: Wait, { roles }: ActDefinition): readonly Role[] {
  const may = roles.filter((role) => !productRoles.includes(role));
  const named = who.filter((role) => may.includes(role));
  if (named.length > 0) return named;
  return may.length > 0 ? may : who;
}
