import { type Entry, journey } from '../../../tools/demo/journey.mjs';

/** One line of the appointment that every sequence starts from; `carry` is what the policy does after a vote. */
export type Line = Exclude<Entry, { kind: 'until' }> | { readonly kind: 'carry' };

/** The journey of the demo, with the part of the policy written out and without what only a screen waits for. */
export const script: readonly Line[] = journey.flatMap((entry): readonly Line[] => {
  if (entry.kind === 'until') return [];
  return isAct(entry, 'conclude-item') ? [entry, { kind: 'carry' }] : [entry];
});

/** A place in the script from which sequences start. */
export interface Place {
  readonly name: string;
  readonly at: number;
  /** How often it is taken beside the others. */
  readonly weight: number;
  /** The waits that matter there, in days, and how many there are at least. */
  readonly days: readonly number[];
  readonly waits: number;
  /** What is likely to go wrong there, by the names in `extras`. */
  readonly strays: readonly string[];
}

const early = { days: [1, 2, 190, 370], waits: 0, strays: ['return', 'withdraw', 'end'] };
const proposing = { ...early, strays: ['rival adopts', 'withdraw', 'change quota', 'fill place'] };
const recommending = { ...early, strays: ['drop meeting', 'exempt', 'return'] };
const inspecting = { ...early, days: [1, 2, 3, 190], strays: ['withdraw', 'another clock'] };
const deciding = { days: [1, 8], waits: 0, strays: ['call ballot', 'ballot', 'false outcome'] };
const voting = {
  ...deciding,
  strays: ['object', 'object', 'withdraw member', 'postpone', 'return'],
};
const inPublic = {
  days: [4, 7, 7, 95],
  waits: 1,
  strays: ['report', 'handle', 'no publicity', 'withdraw'],
};
const appointing = { days: [31, 340, 370], waits: 1, strays: ['withdraw', 'return', 'fill place'] };
const onProbation = {
  days: [31, 340, 364, 370],
  waits: 2,
  strays: ['assess', 'leave', 'extend', 'withdraw'],
};

export const places: readonly Place[] = [
  { name: 'analysis', at: opens('analysis'), weight: 1, ...early },
  { name: 'proposal', at: opens('proposal'), weight: 2, ...proposing },
  { name: 'proposal written', at: before('adopt-proposal'), weight: 2, ...proposing },
  { name: 'recommendation', at: opens('recommendation'), weight: 3, ...recommending },
  { name: 'tally recorded', at: before('sign-tally'), weight: 2, ...recommending },
  { name: 'inspection', at: opens('inspection'), weight: 3, ...inspecting },
  { name: 'noticed', at: before('issue-inspection-notice') + 1, weight: 2, ...inspecting },
  { name: 'checks answered', at: before('record-integrity-conclusion'), weight: 4, ...inspecting },
  { name: 'report recorded', at: before('sign-inspection-report'), weight: 3, ...inspecting },
  { name: 'decision', at: opens('decision'), weight: 4, ...deciding },
  { name: 'item introduced', at: before('state-opinion'), weight: 4, ...voting },
  { name: 'publicity', at: opens('publicity'), weight: 4, ...inPublic },
  { name: 'in public', at: before('post-publicity-notice') + 1, weight: 4, ...inPublic },
  { name: 'appointment', at: opens('probation'), weight: 4, ...appointing },
  { name: 'on probation', at: before('issue-probation-notice') + 1, weight: 4, ...onProbation },
];

function opens(step: string): number {
  return found(script.findIndex((line) => line.kind === 'step-opens' && line.step === step));
}

function before(act: string): number {
  return found(script.findIndex((line) => isAct(line, act)));
}

function found(index: number): number {
  if (index < 0) throw new Error('the script no longer has a place from which sequences start');
  return index;
}

function isAct(line: Line | Entry, name: string): boolean {
  return line.kind === 'act' && line.name === name;
}
