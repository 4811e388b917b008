import { client } from '@jishi/client/client';
import { dataOf } from './api.js';

/** One change that a display has taken up; which stream moved, and to which version. */
export interface Change {
  readonly stream: string;
  readonly version: number;
  readonly type: string;
}

interface ServerEvent {
  readonly id: string | null;
  readonly data: string;
}

/** Splits what has arrived of a `text/event-stream` into whole events and the rest. */
export function splitEvents(buffer: string): {
  readonly events: readonly ServerEvent[];
  readonly rest: string;
} {
  const blocks = buffer.replaceAll('\r\n', '\n').split('\n\n');
  const rest = blocks.pop() ?? '';
  return { events: blocks.flatMap(eventOf), rest };
}

/** A block without data is a heartbeat. */
function eventOf(block: string): readonly ServerEvent[] {
  const fields = block.split('\n').map((line) => /^(\w+):\s?(.*)$/.exec(line));
  const of = (name: string) => fields.filter((each) => each?.[1] === name).map((each) => each?.[2]);
  const data = of('data').join('\n');
  return data === '' ? [] : [{ id: of('id').at(-1) ?? null, data }];
}

export interface Follower {
  readonly onChange: (change: Change) => void;
  /** The moment the connection was lost; null while it stands. */
  readonly onLost: (since: Date | null) => void;
  readonly signal: AbortSignal;
}

const RETRY_MS = 3000;

/** Follows the live updates until the signal ends it, and goes on after each cut from the last event seen. */
export async function followChanges(follower: Follower): Promise<void> {
  let last: string | null = null;
  const onEvent = ({ id, data }: ServerEvent) => {
    last = id ?? last;
    const change = readChange(data);
    if (change) follower.onChange(change);
  };
  while (!follower.signal.aborted) {
    try {
      await readStream({ last, onEvent, follower });
      follower.onLost(new Date());
    } catch {
      if (ended(follower.signal)) return;
      follower.onLost(new Date());
    }
    await pause(RETRY_MS, follower.signal);
  }
}

interface Reading {
  readonly last: string | null;
  readonly onEvent: (event: ServerEvent) => void;
  readonly follower: Follower;
}

async function readStream({ last, onEvent, follower }: Reading): Promise<void> {
  const body = await dataOf(
    client.get<ReadableStream<BufferSource>, unknown, true>({
      url: '/v1/live',
      parseAs: 'stream',
      headers: { accept: 'text/event-stream', 'last-event-id': last },
      security: [{ scheme: 'bearer', type: 'http' }],
      signal: follower.signal,
      throwOnError: true,
    }),
  );
  follower.onLost(null);
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const { events, rest } = splitEvents(buffer + chunk.value);
    buffer = rest;
    events.forEach(onEvent);
  }
}

function readChange(data: string): Change | null {
  try {
    const { stream, version, type } = JSON.parse(data) as Partial<Change>;
    if (typeof stream !== 'string' || typeof version !== 'number') return null;
    return { stream, version, type: type ?? '' };
  } catch {
    return null;
  }
}

const ended = (signal: AbortSignal): boolean => signal.aborted;

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
