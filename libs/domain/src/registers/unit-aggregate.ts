import { events, invalid } from '../shared/decision.js';
import type { IsoDate } from '../shared/event.js';
import type { Text } from '../shared/text.js';
import { endsBeforeItStarts, overlap } from './periods.js';
import { registerAggregate } from './register.js';
import { changes, registers } from './register-acts.js';
import type { Sourced } from './sourced.js';
import type { Office, UnitState } from './unit.js';
import { unitEvent, unitEvolvers } from './unit-events.js';

export type RegisterUnit = { readonly parentId: string | null; readonly name: Text };
export type RenameUnit = { readonly name: Text };
export type RecordOffice = Sourced & {
  readonly office: Office;
  readonly personId: string;
  readonly from: IsoDate;
  /** Last day; null while it lasts. */
  readonly to: IsoDate | null;
};
export type EndOffice = Sourced & { readonly officeId: string; readonly to: IsoDate };

/** A unit with the holders of its offices; a signature stands on who held the office on its date. */
export const unitAggregate = registerAggregate({
  prefix: 'unit',
  initial: { status: 'unregistered', version: 0 },
  evolvers: unitEvolvers,
  acts: {
    'register-unit': registers<UnitState, RegisterUnit>('unitId', {
      title: { zh: '登记单位', en: 'Register unit' },
      reads: ({ parentId }) => (parentId === null ? [] : [`unit/${parentId}`]),
      decide: ({ data, registers: { units } }) =>
        data.parentId !== null && units[data.parentId]?.status !== 'registered'
          ? invalid('parentId', 'unknown')
          : events(unitEvent('UnitRegistered', data)),
    }),
    'rename-unit': changes<UnitState, RenameUnit>('unitId', {
      title: { zh: '更改单位名称', en: 'Rename unit' },
      decide: ({ data }) => events(unitEvent('UnitRenamed', data)),
    }),
    'record-office': changes<UnitState, RecordOffice>('unitId', {
      title: { zh: '登记任职', en: 'Record office' },
      reads: ({ personId }) => [`person/${personId}`],
      decide: ({ data, state, registers: { persons } }) => {
        if (persons[data.personId]?.status !== 'registered') return invalid('personId', 'unknown');
        if (endsBeforeItStarts(data)) return invalid('to', 'too-early');
        if (state.offices.some((held) => held.office === data.office && overlap(held, data)))
          return invalid('from', 'already-exists');
        const officeId = `o${state.offices.length + 1}`;
        return events(unitEvent('OfficeRecorded', { officeId, ...data }));
      },
    }),
    'end-office': changes<UnitState, EndOffice>('unitId', {
      title: { zh: '登记离任', en: 'End office' },
      decide: ({ data, state }) => {
        const held = state.offices.find(({ officeId }) => officeId === data.officeId);
        if (!held) return invalid('officeId', 'unknown');
        if (data.to < held.from) return invalid('to', 'too-early');
        if (held.to !== null && data.to > held.to) return invalid('to', 'too-late');
        return events(unitEvent('OfficeEnded', data));
      },
    }),
  },
  unitOf: (state, data) =>
    state.status === 'registered' ? state.unitId : (data as RegisterUnit).parentId,
});
