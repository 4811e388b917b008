import { administrators, readOnlyRoles } from '../access/duties.js';
import { roles } from '../access/roles.js';
import type { ActDraft, ProcedureDraft, StepDraft } from './draft.js';

/** Who never acts on a case: SYS-08, and members of a body, who vote in its sittings. */
const neverOnCases: readonly string[] = [...administrators, ...readOnlyRoles, 'committee-member'];

/** Whether somebody, or the product itself, may do an act of a case. */
export function isOpenToSomebody(act: ActDraft): boolean {
  return act.roles.some(
    (role) => (roles as readonly string[]).includes(role) && !neverOnCases.includes(role),
  );
}

/** Whether these acts hold one of this name that somebody may do. */
export function isOffered(acts: StepDraft['acts'], name: string): boolean {
  const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
  return act !== undefined && isOpenToSomebody(act);
}

/** Every act of a definition, wherever it stands. */
export function allActs(draft: ProcedureDraft): readonly StepDraft['acts'][] {
  return [draft.acts, ...draft.steps.map(({ acts }) => acts)];
}
