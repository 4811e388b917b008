import { describe, expect, it } from '@jest/globals';
import type { CaseView } from '@jishi/domain';
import { leadCase } from './lead-case.js';
import type { CasePorts } from './ports.js';

const at = (version: number, view: Partial<CaseView>): CaseView => ({
  caseId: 'c1',
  version,
  status: 'open',
  run: null,
  ...view,
});
const publicity = (status: 'next' | 'open' | 'closed') =>
  ({ step: 'publicity', opening: 1, status }) as const;

/** Shows the views one after the other, as if each waiting or submission had brought the next. */
function ports(views: readonly CaseView[]) {
  const opened: object[] = [];
  const waits: number[] = [];
  let shown = 0;
  const given: CasePorts = {
    read: () => Promise.resolve(views[shown++]!),
    news: (seen) => {
      waits.push(seen);
      return Promise.resolve();
    },
    open: (next) => {
      opened.push(next);
      return Promise.resolve({ recorded: true });
    },
    renew: () => Promise.resolve(),
    settled: () => Promise.resolve(),
    report: () => undefined,
  };
  return { given, opened, waits };
}

describe('The case’s own run', () => {
  it('opens the step that is next and waits while it is open', async () => {
    const { given, opened, waits } = ports([
      at(1, { run: publicity('next') }),
      at(2, { run: publicity('open') }),
      at(5, { status: 'ended', run: publicity('closed') }),
    ]);
    await leadCase(given);
    expect(opened).toEqual([{ ...publicity('next'), version: 1 }]);
    expect(waits).toEqual([2]);
  });

  it('opens no step while the case is suspended', async () => {
    const { given, opened, waits } = ports([
      at(1, { status: 'suspended', run: publicity('next') }),
      at(2, { run: publicity('next') }),
      at(3, { status: 'ended' }),
    ]);
    await leadCase(given);
    expect(waits).toEqual([1]);
    expect(opened).toEqual([{ ...publicity('next'), version: 2 }]);
  });

  it('tries to open a step once a version', async () => {
    const next = publicity('next');
    const { given, opened, waits } = ports([
      at(1, { run: next }),
      at(1, { run: next }),
      at(3, { run: next }),
      at(4, { status: 'ended' }),
    ]);
    await leadCase(given);
    expect(opened).toHaveLength(2);
    expect(waits).toEqual([1]);
  });

  it('waits for a case that is not on record yet', async () => {
    const { given, waits } = ports([at(0, { status: 'unopened' }), at(3, { status: 'ended' })]);
    await leadCase(given);
    expect(waits).toEqual([0]);
  });
});
