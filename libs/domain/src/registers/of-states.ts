import type { Instant } from '../shared/event.js';
import type { Registers } from './registers.js';

const names = {
  person: 'persons',
  post: 'posts',
  unit: 'units',
  body: 'bodies',
  case: 'cases',
  meeting: 'meetings',
  accountability: 'accountability',
  access: 'access',
  taken: 'taken',
  procedure: 'procedures',
  casenumbers: 'caseNumbers',
} as const;

/** Sorts folded streams into the registers that rules read, each under its id. */
export function registersOf(
  states: ReadonlyMap<string, { readonly state: unknown }>,
  now: Instant,
): Registers {
  const registers: { [name: string]: { [id: string]: unknown } } = {
    ...Object.fromEntries(Object.values(names).map((name) => [name, {}])),
  };
  for (const [stream, { state }] of states) {
    const [prefix, id = ''] = stream.split('/');
    const register = registers[names[prefix as keyof typeof names]];
    if (register) register[id] = state;
  }
  const calendar = states.get('calendar/cn')?.state ?? null;
  return { ...registers, calendar, now } as unknown as Registers;
}
