import { DemoClock } from '../../features/clock/ui/DemoClock.js';
import { useCatalogue, useMe } from '../../features/session/model/runtime.js';
import { useAddress } from '../../shared/address.js';

/** The clock of a simulated store is moved by those whom its act names; never while looking back. */
export function DemoBanner() {
  const { data: me } = useMe();
  const { data: catalogue } = useCatalogue();
  const { asOf } = useAddress();
  const act = catalogue?.acts.find(({ name }) => name === 'advance-clock');
  const may = me?.roles.some(({ role }) => act?.roles.includes(role)) ?? false;
  return <DemoClock mayAdvance={may && asOf === null} />;
}
