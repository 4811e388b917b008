import { productRoles, type Role } from '../access/roles.js';
import {
  type ActDefinition,
  type ProcedureDefinition,
  stepDefinition,
} from '../procedure/definition.js';
import type { Wait } from '../shared/step-module.js';
import { stepModule } from '../steps/index.js';
import { currentRun, type OpenedCase } from './state.js';

/** What the open step waits for, as far as the procedure has the acts that would bring it. */
export function waitsOfStep(state: OpenedCase, definition?: ProcedureDefinition): readonly Wait[] {
  const run = currentRun(state);
  if (run.status !== 'open') return [];
  const waits = stepModule(run.kind).waits(run, state);
  if (!definition) return waits;
  const acts = { ...definition.acts, ...stepDefinition(definition, run.kind)?.acts };
  return waits.flatMap((wait) => {
    const act = acts[wait.act];
    return act ? [{ ...wait, who: whoBrings(wait, act) }] : [];
  });
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
