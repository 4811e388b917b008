import type { CommandAnswer, OpenRecord, Recorded } from '@jishi/commands';
import { commandIdFor, type Give, give, newKey, person } from '@jishi/test-support/record';

/** A command that was sent, with the answer that came; null where none came. */
export interface Sent {
  readonly what: Give & { readonly key: string };
  readonly commandId: string;
  /** How many events it records. */
  readonly events: number;
  answer: Recorded | null;
}

/** Commands that keep coming from many lanes at once, until a lane's server fails it. */
export interface Load {
  readonly sent: readonly Sent[];
  acknowledged(): readonly Sent[];
  /** Resolves when every lane has failed or was told to end. */
  end(): Promise<void>;
}

const LANES = 12;
const officer = person('demo-chen');

export function startLoad(store: OpenRecord): Load {
  const sent: Sent[] = [];
  let going = true;
  const lanes = Array.from({ length: LANES }, async (_, lane) => {
    for (let turn = 0; going; turn += 1) {
      const entry = turn % 2 === 0 ? registration(lane, turn) : fact(lane, turn);
      sent.push(entry);
      const answer = await give(store, entry.what).catch(() => null);
      if (answer === null) return;
      entry.answer = recordedOrNull(answer);
    }
  });
  return {
    sent,
    acknowledged: () => sent.filter(({ answer }) => answer !== null),
    async end() {
      going = false;
      await Promise.all(lanes);
    },
  };
}

/** Gives every command again, the last one first, each twice at the same time. */
export async function repeatAll(
  store: OpenRecord,
  sent: readonly Sent[],
): Promise<readonly (readonly [Recorded, Recorded])[]> {
  const left = [...sent.entries()].toReversed().values();
  const answers: (readonly [Recorded, Recorded])[] = [];
  const lanes = Array.from({ length: LANES }, async () => {
    for (const [index, { what }] of left) {
      answers[index] = await Promise.all([recorded(store, what), recorded(store, what)]);
    }
  });
  await Promise.all(lanes);
  return answers;
}

/** So many writers on one stream may tire a command out, which leaves no trace and is tried again by whoever gave it. */
async function recorded(store: OpenRecord, what: Sent['what']): Promise<Recorded> {
  for (;;) {
    const answer = recordedOrNull(await give(store, what));
    if (answer) return answer;
  }
}

/** @throws Error for an answer that this load should never get */
function recordedOrNull(answer: CommandAnswer): Recorded | null {
  if (answer.kind === 'recorded') return answer;
  if (answer.kind === 'contended') return null;
  throw new Error(JSON.stringify(answer));
}

/** A stream of its own, with a document in the vault. */
function registration(lane: number, turn: number): Sent {
  const identity = {
    name: `周${lane}-${turn}`,
    sex: 'male',
    birthMonth: '1980-01',
    workStart: '2002-07-01',
    partyDate: null,
  };
  const data = { unitId: 'edu', identity: { json: identity } };
  return sending({ on: 'person', act: 'register-person', data }, 2);
}

/** One of four streams that all lanes write to. */
function fact(lane: number, turn: number): Sent {
  const on = `person/demo-p3${1 + ((lane + turn) % 4)}`;
  const value = { kin: 'collateral-within-three', personId: 'demo-p24' };
  const data = { kind: 'relation', content: { json: value } };
  return sending({ on, act: 'record-fact', data }, 1);
}

function sending(what: Omit<Give, 'as' | 'key'>, events: number): Sent {
  const key = newKey();
  const commandId = commandIdFor(officer, key);
  return { what: { ...what, as: officer, key }, commandId, events, answer: null };
}
