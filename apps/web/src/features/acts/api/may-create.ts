import type { ActDescription } from '../../../shared/contract.js';
import { useCatalogue, useMe } from '../../session/model/runtime.js';
import { type Prefix, things, thingsOf } from '../model/things.js';

/** The description of an act; undefined while the catalogue is read, null where there is none. */
export function useAct(prefix: Prefix, name: string): ActDescription | null | undefined {
  const { data } = useCatalogue();
  if (!data) return undefined;
  return data.acts.find((act) => act.prefix === prefix && act.name === name) ?? null;
}

/** Whether the person holds a role that may begin such a thing; the API has the last word. */
export function useMayCreate(prefix: Prefix): boolean {
  return useHoldsRoleFor(prefix, things[thingsOf(prefix)].creates);
}

/** Whether the person holds a role to which the act is open somewhere; the API has the last word. */
export function useHoldsRoleFor(prefix: Prefix, name: string): boolean {
  const act = useAct(prefix, name);
  const { data: me } = useMe();
  return me?.roles.some(({ role }) => act?.roles.includes(role)) ?? false;
}
