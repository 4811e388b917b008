import type { IsoDate } from '../shared/event.js';
import type { Text } from '../shared/text.js';
import { type Evolvers, eventsOf, registered } from './folding.js';
import { type Sourced, sourceOf } from './sourced.js';
import type { OfficeHeld, UnitState } from './unit.js';

/** What is recorded of a unit. */
export type UnitEvents = {
  UnitRegistered: { readonly parentId: string | null; readonly name: Text };
  UnitRenamed: { readonly name: Text };
  OfficeRecorded: OfficeHeld;
  OfficeEnded: Sourced & { readonly officeId: string; readonly to: IsoDate };
};

export const unitEvent = eventsOf<UnitEvents>();

export const unitEvolvers: Evolvers<UnitState, UnitEvents> = {
  UnitRegistered: (_state, { parentId, name }, { stream, version }) => ({
    status: 'registered',
    version,
    unitId: stream.slice('unit/'.length),
    parentId,
    name,
    offices: [],
  }),
  UnitRenamed: (state, { name }, { version }) => ({ ...registered(state), version, name }),
  OfficeRecorded: (state, { officeId, office, personId, from, to, ...data }, { version }) => {
    const unit = registered(state);
    const held = { officeId, office, personId, from, to, ...sourceOf(data) };
    return { ...unit, version, offices: [...unit.offices, held] };
  },
  OfficeEnded: (state, { officeId, to }, { version }) => {
    const unit = registered(state);
    const offices = unit.offices.map((held) =>
      held.officeId === officeId ? { ...held, to } : held,
    );
    return { ...unit, version, offices };
  },
};
