import { describe, expect, it } from '@jest/globals';
import type { DeadlineView, StepView } from '@jishi/domain';
import { createInbox } from './inbox.js';
import type { StepPorts } from './ports.js';
import { followStep, type StepRecord } from './step-record.js';

/**
 * A record as a step sees it, moved by the spec. Time is counted in seconds and goes only as far as the run
 * sleeps; a run that waits for news it cannot get ends the spec with `Stuck`.
 */
class Stuck extends Error {}

type Clock = Omit<DeadlineView, 'inSeconds' | 'ready' | 'due'> & { readonly dueAt: number };

interface World {
  readonly facts?: { readonly [name: string]: boolean };
  readonly clocks?: readonly Clock[];
  /** What is recorded at which second, beside the run's own acts. */
  readonly later?: readonly { readonly at: number; change(world: FakeRecord): void }[];
  /** Whether an act would be accepted; decided on the view and again on submission. */
  accepts?(act: string, record: FakeRecord): boolean;
}

class FakeRecord {
  now = 0;
  version = 1;
  status: StepView['status'] = 'open';
  facts: { [name: string]: boolean };
  clocks: Clock[];
  readonly submitted: { readonly act: string; readonly at: number; readonly version: number }[] =
    [];
  readonly slept: (number | null)[] = [];
  reads = 0;
  renewals = 0;
  constructor(readonly world: World) {
    this.facts = { ...world.facts };
    this.clocks = [...(world.clocks ?? [])];
  }
  view(): StepView {
    const { version, status } = this;
    const deadlines = this.clocks.map(({ name, act, dueAt }) => ({
      name,
      act,
      due: `at ${dueAt}`,
      inSeconds: dueAt - this.now,
      ready: dueAt <= this.now && (this.world.accepts?.(act, this) ?? true),
    }));
    const outcome = status === 'closed' ? ('completed' as const) : null;
    return {
      caseId: 'c1',
      step: 'publicity',
      opening: 1,
      version,
      status,
      facts: this.facts,
      deadlines,
      outcome,
    };
  }
  record(change: (record: FakeRecord) => void) {
    change(this);
    this.version += 1;
  }
  settle(name: string) {
    this.clocks = this.clocks.filter((clock) => clock.name !== name);
  }
}

function portsOf(record: FakeRecord): StepPorts {
  const inbox = createInbox();
  const later = [...(record.world.later ?? [])];
  const passTo = (instant: number) => {
    const next = later[0];
    if (next && next.at <= instant) {
      later.shift();
      record.now = Math.max(record.now, next.at);
      record.record((each) => next.change(each));
      inbox.put(record.version);
    } else if (instant === Infinity) {
      return Promise.reject(new Stuck());
    } else {
      record.now = instant;
    }
    return Promise.resolve();
  };
  return {
    read: () => {
      inbox.beginReading();
      record.reads += 1;
      return Promise.resolve(record.view());
    },
    news: (seen, seconds) => {
      record.slept.push(seconds);
      if (inbox.hasNews(seen)) return Promise.resolve();
      return passTo(seconds === null ? Infinity : record.now + seconds);
    },
    submit: ({ deadline, act, version }) => {
      record.submitted.push({ act, at: record.now, version });
      const accepted = version === record.version && (record.world.accepts?.(act, record) ?? true);
      if (accepted) record.record((each) => each.settle(deadline));
      return Promise.resolve({ recorded: accepted });
    },
    renew: () => {
      record.renewals += 1;
      return Promise.resolve();
    },
    settled: () => Promise.resolve(),
    report: () => undefined,
  };
}

async function run(
  world: World,
  article: (record: StepRecord<'publicity'>) => Promise<void>,
): Promise<FakeRecord> {
  const record = new FakeRecord(world);
  await article(await followStep<'publicity'>(portsOf(record))).catch((error: unknown) => {
    if (!(error instanceof Stuck)) throw error;
  });
  return record;
}

const ends: Clock = { name: 'publicityEnds', act: 'end-publicity-period', dueAt: 100 };
const waitForEnd = (record: StepRecord<'publicity'>) =>
  record.clock('publicityEnds', 'end-publicity-period');

describe('A wait for a fact', () => {
  it('ends with the fact and reads only on news', async () => {
    const record = await run(
      { facts: {}, later: [{ at: 5, change: ({ facts }) => (facts.noticePosted = true) }] },
      (step) => step.until('notRequired', 'noticePosted'),
    );
    expect(record.now).toBe(5);
    expect(record.reads).toBe(2);
  });

  it('ends when the step is closed, whatever the fact says', async () => {
    let passed = false;
    await run(
      { later: [{ at: 5, change: (record) => (record.status = 'closed') }] },
      async (step) => {
        await step.until('noticePosted');
        passed = true;
      },
    );
    expect(passed).toBe(true);
  });

  it('passes over everything when the run begins after its step was closed', async () => {
    const closed = new FakeRecord({ clocks: [ends] });
    closed.status = 'closed';
    const step = await followStep<'publicity'>(portsOf(closed));
    await step.until('noticePosted');
    await waitForEnd(step);
    await step.outcome();
    expect(closed.reads).toBe(1);
    expect(closed.submitted).toEqual([]);
  });
});

describe('A clock', () => {
  it('sleeps to its instant, acts once, and is over', async () => {
    const record = await run({ clocks: [ends] }, waitForEnd);
    expect(record.slept).toEqual([100]);
    expect(record.submitted).toEqual([{ act: 'end-publicity-period', at: 100, version: 1 }]);
  });

  it('is armed anew when a fact moves it', async () => {
    const moved = (record: FakeRecord) => (record.clocks = [{ ...ends, dueAt: 300 }]);
    const record = await run({ clocks: [ends], later: [{ at: 50, change: moved }] }, waitForEnd);
    expect(record.submitted.map(({ at }) => at)).toEqual([300]);
  });

  it('is passed over when it was never armed', async () => {
    const record = await run({}, waitForEnd);
    expect(record.slept).toEqual([]);
  });

  it('waits out the clock of each candidate', async () => {
    const own = ['k1', 'k2'].map((candidate, index) => ({
      ...ends,
      name: `publicityEnds/${candidate}`,
      dueAt: 100 + index,
    }));
    const reminder = { name: 'publicityEnds/k1Reminder', act: 'give-reminder', dueAt: 50 };
    const record = await run({ clocks: [reminder, ...own] }, waitForEnd);
    expect(record.submitted.map(({ at }) => at)).toEqual([50, 100, 101]);
  });

  it('waits without a try while the view says that the act would not be accepted', async () => {
    const release = (record: FakeRecord) => (record.facts.released = true);
    const record = await run(
      {
        clocks: [ends],
        later: [{ at: 400, change: release }],
        accepts: (_act, { facts }) => facts.released === true,
      },
      waitForEnd,
    );
    expect(record.submitted.map(({ at }) => at)).toEqual([400]);
    expect(record.slept).toEqual([100, null]);
  });

  it('tries a version once and tries again on a newer one', async () => {
    let tries = 0;
    const record = new FakeRecord({
      clocks: [ends],
      later: [{ at: 150, change: () => undefined }],
    });
    const ports = portsOf(record);
    const refusedOnce: StepPorts = {
      ...ports,
      submit: (due) => (++tries === 1 ? Promise.resolve({ recorded: false }) : ports.submit(due)),
    };
    await waitForEnd(await followStep<'publicity'>(refusedOnce));
    expect(tries).toBe(2);
    expect(record.submitted).toEqual([{ act: 'end-publicity-period', at: 150, version: 2 }]);
  });

  it('throws where the record armed it for another act than the article names', async () => {
    await expect(
      run({ clocks: [ends] }, (step) => step.clock('publicityEnds', 'end-report-deferral')),
    ).rejects.toThrow('armed publicityEnds for end-publicity-period');
  });

  it('lets reminders and clocks that were armed later act in their time', async () => {
    const reminder = { name: 'publicityEndsReminder', act: 'give-reminder', dueAt: 60 };
    const deferral = { name: 'reportDeferral/r1', act: 'end-report-deferral', dueAt: 80 };
    const record = await run(
      {
        clocks: [ends, reminder],
        later: [{ at: 70, change: ({ clocks }) => clocks.push(deferral) }],
      },
      waitForEnd,
    );
    expect(record.submitted.map(({ act, at }) => [act, at])).toEqual([
      ['give-reminder', 60],
      ['end-report-deferral', 80],
      ['end-publicity-period', 100],
    ]);
  });

  it('serves clocks that came due unserved in the order of their instants', async () => {
    const reminder = { name: 'publicityEndsReminder', act: 'give-reminder', dueAt: -20 };
    const record = await run({ clocks: [{ ...ends, dueAt: -10 }, reminder] }, waitForEnd);
    expect(record.submitted.map(({ act }) => act)).toEqual([
      'give-reminder',
      'end-publicity-period',
    ]);
  });

  it('lets a fact that came at the same instant be read before it acts', async () => {
    const closes = (record: FakeRecord) => (record.status = 'closed');
    const record = await run({ clocks: [ends], later: [{ at: 100, change: closes }] }, waitForEnd);
    expect(record.submitted).toEqual([]);
  });
});

describe('The outcome', () => {
  it('serves clocks while it waits, and ends when the step is closed', async () => {
    const record = await run(
      { clocks: [ends], later: [{ at: 500, change: (each) => (each.status = 'closed') }] },
      (step) => step.outcome(),
    );
    expect(record.submitted).toHaveLength(1);
    expect(record.now).toBe(500);
  });

  it('asks for renewal at every turn', async () => {
    const record = await run({ clocks: [ends] }, waitForEnd);
    expect(record.renewals).toBe(2);
  });
});
