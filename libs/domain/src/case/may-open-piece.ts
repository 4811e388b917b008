import type { Role } from '../access/roles.js';
import { stepModules } from '../steps/index.js';
import type { EventTable } from './fold.js';

/**
 * Whether a reader of a case opens what an event of this type names in the vault.
 * @param held the duties that he holds for the case's unit today
 */
export function mayOpenPiece(eventType: string, held: readonly Role[]): boolean {
  const sealedTo = stepModules
    .map(({ events }): EventTable => events)
    .find((events) => Object.hasOwn(events, eventType))?.[eventType]?.sealedTo;
  return sealedTo === undefined || sealedTo.some((role) => held.includes(role));
}
