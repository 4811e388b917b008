import { registerAggregate } from '../registers/register.js';
import type { JsonObject } from '../shared/json.js';
import { deputyActs } from './deputies.js';
import { accessEvolvers, unknownAccess } from './events.js';
import { grantActs } from './grants.js';
import { linkAccountAct } from './link.js';
import type { AccessState } from './state.js';

/** What one actor may do: grants stand in the grantee's own stream, deputyships in the deputy's. */
export const accessAggregate = registerAggregate({
  prefix: 'access',
  initial: unknownAccess,
  evolvers: accessEvolvers,
  acts: { 'link-account': linkAccountAct, ...grantActs, ...deputyActs },
  unitOf,
});

/** The unit of the duty that is given or ended; linking an account belongs to the whole store. */
function unitOf(state: AccessState, data: JsonObject): string | null {
  if (typeof data.unitId === 'string') return data.unitId;
  const ended =
    state.grants.find(({ grantId }) => grantId === data.grantId) ??
    state.deputyships.find(({ deputyshipId }) => deputyshipId === data.deputyshipId);
  return ended?.unitId ?? null;
}
