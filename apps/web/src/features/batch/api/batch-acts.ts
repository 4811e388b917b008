import type { ActDescription } from '../../../shared/contract.js';
import { useCatalogue, useMe } from '../../session/model/runtime.js';
import { isBatchAct } from '../model/batch.js';

/** The acts for several cases that a role of the person gives; each case has the last word. */
export function useBatchActs(): readonly ActDescription[] {
  const { data: catalogue } = useCatalogue();
  const { data: me } = useMe();
  const held = me?.roles.map(({ role }) => role) ?? [];
  return (catalogue?.acts ?? []).filter(
    ({ prefix, name, roles }) =>
      prefix === 'case' && isBatchAct(name) && roles.some((role) => held.includes(role)),
  );
}
