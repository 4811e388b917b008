import type { Instant } from '../shared/event.js';
import { type Registers, registerNames } from './registers.js';

/** Sorts folded streams into the registers that rules read, each under its id. */
export function registersOf(
  states: ReadonlyMap<string, { readonly state: unknown }>,
  now: Instant,
): Registers {
  const registers: { [name: string]: { [id: string]: unknown } } = {
    ...Object.fromEntries(Object.values(registerNames).map((name) => [name, {}])),
  };
  for (const [stream, { state }] of states) {
    const [prefix, id = ''] = stream.split('/');
    const register = registers[registerNames[prefix as keyof typeof registerNames]];
    if (register) register[id] = state;
  }
  const calendar = states.get('calendar/cn')?.state ?? null;
  return { ...registers, calendar, now } as unknown as Registers;
}
