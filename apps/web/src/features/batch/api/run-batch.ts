import { useCallback, useRef, useState } from 'react';
import { recordAct } from '../../acts/api/submission.js';
import { endsTry, type Outcome, outcomeOf } from '../../acts/model/outcome.js';
import { keyOf } from '../model/batch.js';
import type { Progress } from '../model/progress.js';

type Data = Readonly<Record<string, unknown>>;

export interface BatchRun {
  readonly progress: Progress;
  readonly running: boolean;
  /** One command after the other; what one case answers never stops the next. */
  readonly run: (caseIds: readonly string[]) => Promise<void>;
  readonly stop: () => void;
  /** One case's command once more, with the fresh sign-in that it asked for. */
  readonly sign: (caseId: string, idToken: string) => Promise<void>;
}

interface Batch {
  readonly batchId: string;
  readonly act: string;
  /** Prepares a case's data; asked once for each case, so that a repeated try sends the same. */
  readonly dataOf: (caseId: string) => Promise<Data>;
}

export function useBatch({ batchId, act, dataOf }: Batch): BatchRun {
  const [progress, setProgress] = useState<Progress>(new Map());
  const [running, setRunning] = useState(false);
  const stopped = useRef(false);
  const rounds = useRef(new Map<string, number>());
  const prepared = useRef(new Map<string, Promise<Data>>());
  const put = (caseId: string, outcome: Outcome) =>
    setProgress((before) => new Map(before).set(caseId, outcome));

  const send = async (caseId: string, idToken?: string) => {
    put(caseId, { kind: 'sending' });
    const round = rounds.current.get(caseId) ?? 0;
    const outcome = await tried(async () => {
      const data = prepared.current.get(caseId) ?? dataOf(caseId);
      prepared.current.set(caseId, data);
      const key = keyOf(batchId, caseId, round);
      const target = { things: 'cases', id: caseId, act } as const;
      return recordAct(target, { data: await data, key, expected: null, idToken });
    });
    if (endsTry(outcome)) {
      rounds.current.set(caseId, round + 1);
      prepared.current.delete(caseId);
    }
    put(caseId, outcome);
  };

  const run = async (caseIds: readonly string[]) => {
    stopped.current = false;
    setRunning(true);
    for (const caseId of caseIds) {
      if (stopped.current) break;
      await send(caseId);
    }
    setRunning(false);
  };
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  return { progress, running, run, stop, sign: send };
}

async function tried(record: () => ReturnType<typeof recordAct>): Promise<Outcome> {
  try {
    return { kind: 'recorded', recorded: await record() };
  } catch (error) {
    return outcomeOf(error);
  }
}
