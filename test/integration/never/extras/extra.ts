import type { Give } from '@jishi/test-support/record';
import { courseNamed } from '../courses/courses.js';
import { asker, type Work } from '../desk.js';

/** A command that the course has not; null where there is nothing to give it on. `n` chooses among its kinds. */
export type Extra = (work: Work, n: number) => Give | null | Promise<Give | null>;

export type Extras = { readonly [name: string]: Extra };

export const text = (words: string) => ({ text: words });
export const reason = text('理由');
export const inPerson = { kind: 'in-person' };

export const paper = (signer: string, signedOn: string) => ({
  kind: 'paper',
  signer,
  scan: text('签字扫描件'),
  signedOn,
});

export function give(on: string, who: string, act: string, data: object): Give {
  return { on, act, data, as: asker(who) };
}

export const onCase = (who: string, act: string, data: object) => (work: Work) =>
  give(`case/${work.desk.caseId}`, who, act, data);

export function chosen<Value>(list: readonly Value[], n: number): Value | undefined {
  return list[n % Math.max(1, list.length)];
}

/** The steps of the desk's course, in their order. */
export function stepsOf({ desk }: Work): readonly string[] {
  const { lines } = courseNamed(desk.procedure);
  return lines.flatMap((line) => (line.kind === 'step-opens' ? [line.step] : []));
}
