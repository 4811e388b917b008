import type { Instant } from '../shared/event.js';
import type { Registers } from './registers.js';

const names = {
  person: 'persons',
  post: 'posts',
  unit: 'units',
  body: 'bodies',
  case: 'cases',
  meeting: 'meetings',
  access: 'access',
} as const;

/** Sorts folded streams into the registers that rules read, each under its id. */
export function registersOf(
  states: ReadonlyMap<string, { readonly state: unknown }>,
  now: Instant,
): Registers {
  const registers: { [name: string]: { [id: string]: unknown } } = {
    ...Object.fromEntries(Object.values(names).map((name) => [name, {}])),
    caseNumbers: {},
  };
  for (const [stream, { state }] of states) {
    const [prefix = '', id = ''] = stream.split(/\/(.*)/s);
    const name = prefix === 'casenumbers' ? 'caseNumbers' : names[prefix as keyof typeof names];
    const register = registers[name];
    if (register) register[id] = state;
  }
  return { ...registers, now } as unknown as Registers;
}
