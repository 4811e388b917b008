import type { Entry } from '../../../../tools/demo/journey.mjs';

/** One line of a case that is acted out; `carry` is what the policy does after a vote. */
export type Line = Exclude<Entry, { kind: 'until' }> | { readonly kind: 'carry' };

/** How a case of one procedure goes when all goes well; sequences start from places along it. */
export interface Course {
  /** `<id>@<version>` */
  readonly procedure: string;
  /** The first one opens the case. */
  readonly lines: readonly Line[];
  readonly places: readonly Place[];
  /** What its posts ask of the superior; nothing where it is left out. */
  readonly superior?: 'approval' | 'filing';
}

/** A place in a course from which sequences start. */
export interface Place extends Where {
  readonly at: number;
}

/** What a place is like. */
export interface Where {
  readonly name: string;
  /** How often it is taken beside the others. */
  readonly weight: number;
  /** The waits that matter there, in days, and how many there are at least. */
  readonly days: readonly number[];
  readonly waits: number;
  /** What is likely to go wrong there, by the names in `extras`. */
  readonly strays: readonly string[];
}

/** Acted-out entries with the part of the policy written out and without what only a screen waits for. */
export function linesOf(entries: readonly Entry[]): readonly Line[] {
  return entries.flatMap((entry): readonly Line[] => {
    if (entry.kind === 'until') return [];
    return isAct(entry, 'conclude-item') ? [entry, { kind: 'carry' }] : [entry];
  });
}

export function isAct(line: Line | Entry, name: string): boolean {
  return line.kind === 'act' && line.name === name;
}
