import type { CommandAnswer, OpenRecord } from '@jishi/commands';
import { type CaseState, currentRun, dateOf, type OpenedCase } from '@jishi/domain';
import { give, idOf, person, record } from './record.js';
import { until } from './until.js';

/** One entry of the demo's journey, `tools/demo/journey.d.mts`. */
export type JourneyEntry =
  | {
      readonly kind: 'act';
      readonly on: 'case' | 'meeting';
      readonly who: string;
      readonly name: string;
      readonly data: (known: Known) => object;
      readonly refusedBy?: string;
    }
  | { readonly kind: 'step-opens'; readonly step: string }
  | { readonly kind: 'advance'; readonly days: number }
  | { readonly kind: 'until' };

interface Known {
  readonly caseId: string;
  readonly personId: string;
  readonly itemId: string;
  readonly today: string;
  versionOf(act: string): number;
}

const DAY = 86_400;

/** Of the demo register; over HTTP the demo imports him from a form instead. */
const FIRST_CANDIDATE = 'demo-p21';

/**
 * Plays the people of the demo's appointment on a store with its register; everything else is done by the worker
 * process's parts: steps open, clocks act and votes reach the case by themselves, and the journey waits for it.
 */
export class Journey {
  caseId = '';
  private meetingId = '';
  private readonly versions = new Map<string, number>();
  private next = 0;

  constructor(
    private readonly store: OpenRecord,
    private readonly entries: readonly JourneyEntry[],
  ) {}

  /** Plays on until an act of this name is recorded, or to the end. */
  async play(last?: string): Promise<void> {
    for (let entry = this.entries[this.next]; entry; entry = this.entries[this.next]) {
      this.next += 1;
      await this.playEntry(entry);
      if (entry.kind === 'act' && entry.name === last && entry.refusedBy === undefined) return;
    }
  }

  async state(): Promise<OpenedCase> {
    const [folded] = await this.store.views.states([`case/${this.caseId}`]);
    return folded?.state as CaseState as OpenedCase;
  }

  /** Waits until every clock whose instant has come has acted. */
  async clocksServed(): Promise<void> {
    await until(async () => {
      const { now } = await this.store.clock.refresh();
      const armed = Object.values(currentRun(await this.state()).deadlines);
      return armed.every(({ due }) => due > now);
    });
  }

  private async playEntry(entry: JourneyEntry): Promise<void> {
    switch (entry.kind) {
      case 'step-opens':
        return until(async () => {
          const run = currentRun(await this.state());
          return run.kind === entry.step && run.status === 'open';
        });
      case 'advance':
        await record(this.store, {
          on: 'clock',
          act: 'advance-clock',
          data: { bySeconds: entry.days * DAY },
          as: person('demo-admin'),
        });
        return this.clocksServed();
      case 'until':
        return this.clocksServed();
      case 'act':
        return this.act(entry);
    }
  }

  private async act(entry: Extract<JourneyEntry, { kind: 'act' }>): Promise<void> {
    const { now } = await this.store.clock.refresh();
    const known: Known = {
      caseId: this.caseId,
      personId: FIRST_CANDIDATE,
      itemId: 'i1',
      today: dateOf(now),
      versionOf: (name) => this.versions.get(name) ?? 0,
    };
    const answer = await give(this.store, {
      on: this.streamOf(entry.on),
      act: entry.name,
      data: entry.data(known),
      as: person(`demo-${entry.who}`),
    });
    if (entry.refusedBy === undefined) this.note(entry.name, answer);
    else if (answer.kind !== 'refused') throw new Error(`${entry.name} was not refused`);
  }

  private note(name: string, answer: CommandAnswer): void {
    if (answer.kind !== 'recorded') throw new Error(`${name}: ${JSON.stringify(answer)}`);
    if (name === 'open-case') this.caseId = idOf(answer);
    if (name === 'call-meeting') this.meetingId = idOf(answer);
    this.versions.set(name, Number(answer.token.slice(answer.token.lastIndexOf(':') + 1)));
  }

  private streamOf(on: 'case' | 'meeting'): string {
    const id = on === 'case' ? this.caseId : this.meetingId;
    return id === '' ? on : `${on}/${id}`;
  }
}
