import type { Registers } from './registers.js';

/** The place in the list of the first person that the register does not know; −1 when it knows them all. */
export function firstUnregistered(persons: readonly string[], registers: Registers): number {
  return persons.findIndex((each) => registers.persons[each]?.status !== 'registered');
}
