import type { Role } from '../access/roles.js';
import { stepModules } from '../steps/index.js';
import type { EventTable } from './fold.js';

/** Who handles or examines a case reads its papers; who counts, sits or manages does not need them. */
const handling: readonly Role[] = ['officer', 'department-head', 'auditor', 'inspector'];

/** Who takes part in a sitting reads what belongs to the sitting itself. */
const sitting: readonly Role[] = [
  ...handling,
  'meeting-secretary',
  'committee-member',
  'scrutineer',
  'counter',
];

/**
 * Whether a reader opens what an event of this type names in the vault.
 * @param prefix of the stream in which the event stands
 * @param held the duties that he holds for the thing's unit today, membership of its body among them
 */
export function mayOpenPiece(prefix: string, eventType: string, held: readonly Role[]): boolean {
  const event = stepModules
    .map(({ events }): EventTable => events)
    .find((events) => Object.hasOwn(events, eventType))?.[eventType];
  const openTo = event?.sealedTo ?? [
    ...(prefix === 'meeting' ? sitting : handling),
    ...(event?.alsoTo ?? []),
  ];
  return openTo.some((role) => held.includes(role));
}
