import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DecideContext, StoredEvent } from '@jishi/domain';
import { type Answer, type Asked, aroundOf, goldenText, isOfProduct } from './line.js';

/** Where `npm run golden:accept` wants to have every decision that the unit specs ask about. */
const FOLDER = process.env.JISHI_DECISIONS;

interface Witnessed {
  readonly stream: string;
  readonly events: readonly StoredEvent[];
  readonly asked: Asked;
  readonly context: DecideContext;
  readonly answer: Answer;
}

/** Writes down one decision of a spec, where they are being collected. */
export function witness({ context, ...decided }: Witnessed): void {
  if (FOLDER === undefined || !isOfProduct(decided.stream)) return;
  const { asked } = decided;
  const around = aroundOf(context, 'command' in asked ? asked.command.name : '');
  if (!around) return;
  const file = join(FOLDER, `${process.pid}.jsonl`);
  appendFileSync(file, `${goldenText({ ...decided, around })}\n`);
}

const histories = new WeakMap<object, readonly StoredEvent[]>();

/** Remembers from which events a scenario's state was folded. */
export function remember(state: unknown, events: readonly StoredEvent[]): void {
  if (state !== null && typeof state === 'object') histories.set(state, events);
}

/** The history of a state that a scenario gave out; null where somebody changed it by hand. */
export function historyOf(state: object): readonly StoredEvent[] | null {
  return histories.get(state) ?? null;
}
