import { expect } from 'expect';
import { bind } from 'jest-each';

/**
 * What stands in for `@jest/globals` in the bundle of specs: each test is kept, to be run as often as a mutant asks for
 * it. It has what the specs of the domain use and no more, so that a spec which needs more fails to load.
 */
export const tests = [];

const within = [];

function describe(title, body) {
  within.push(title);
  body();
  within.pop();
}

function it(title, run) {
  const name = [...within, title].join(' › ');
  tests.push({ id: `${tests.length}: ${name}`, name, run });
}

describe.each = bind(describe, false);
it.each = bind(it, false);

// Some specs take them from the global object, as Jest allows.
Object.assign(globalThis, { describe, expect, it });

export { describe, expect, it };
