import type { Text } from '../shared/text.js';

/** A unit of the administration. Grants on a unit cover the units below it. */
export type UnitState =
  | { readonly status: 'unregistered'; readonly version: number }
  | {
      readonly status: 'registered';
      readonly version: number;
      readonly unitId: string;
      readonly parentId: string | null;
      readonly name: Text;
    };
