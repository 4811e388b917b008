import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@jishi/test-support/api';
import {
  type ApiOffice,
  noticeOf,
  openApiOffice,
  openCase,
  postNotice,
} from '@jishi/test-support/api-office';
import { until } from '@jishi/test-support/until';

// Real: HTTP, the Nest app, PostgreSQL, sequencer, lists and the stream itself, read by fetch.

let at: ApiOffice;

beforeAll(async () => {
  at = await openApiOffice();
});

afterAll(() => at.stop());

interface Heard {
  readonly id: number;
  readonly data: { readonly stream: string; readonly version: number; readonly type: string };
}

/** Listens until it is told to stop; what was heard is kept in order. */
async function listen(client: Client, lastEventId?: number) {
  const heard: Heard[] = [];
  const stop = new AbortController();
  const response = await fetch(`${at.api.url}/v1/live`, {
    signal: stop.signal,
    headers: {
      authorization: `Bearer ${client.tokens.access_token}`,
      ...(lastEventId === undefined ? {} : { 'last-event-id': String(lastEventId) }),
    },
  });
  const read = async (): Promise<void> => {
    let rest = '';
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      heard.push(...blocks.flatMap(parse));
    }
  };
  read().catch(() => undefined);
  return { heard, type: response.headers.get('content-type'), stop: () => stop.abort() };
}

function parse(block: string): Heard[] {
  const [, data] = /^data: (.*)$/m.exec(block) ?? [];
  const [, id] = /^id: (\d+)$/m.exec(block) ?? [];
  return data === undefined ? [] : [{ id: Number(id), data: JSON.parse(data) }];
}

describe('Live updates', () => {
  it('tell a reader of what he may see, when the list shows it', async () => {
    const live = await listen(at.officer);
    expect(live.type).toContain('text/event-stream');
    const id = await openCase(at);
    const about = () => live.heard.filter(({ data }) => data.stream === `case/${id}`);
    await until(() => about().length === 2);
    expect(about().map(({ data }) => data.type)).toEqual(['CaseOpened', 'StepOpened']);
    const list = await at.officer.get('/v1/cases?view=all&limit=200');
    const shown = list.body.items.find(({ caseId }: { caseId: string }) => caseId === id);
    expect(shown.version).toBe(2);
    live.stop();
  });

  it('say nothing of it to who may not see it', async () => {
    const [officer, admin] = [await listen(at.officer), await listen(at.admin)];
    const id = await openCase(at);
    await until(() => officer.heard.some(({ data }) => data.stream === `case/${id}`));
    // The administrator's own stream is at least as far once he hears of what he may see.
    const moved = await at.officer.post('/v1/clock/commands/advance-clock', {
      json: { data: { bySeconds: 1 } },
    });
    expect(moved.status).toBe(201);
    await until(() => admin.heard.some(({ data }) => data.stream === 'clock'));
    expect(admin.heard.filter(({ data }) => data.stream.startsWith('case/'))).toEqual([]);
    officer.stop();
    admin.stop();
  });

  it('go on where a reader was cut off', async () => {
    const first = await listen(at.officer);
    const id = await openCase(at);
    await until(() => first.heard.length >= 2);
    first.stop();
    const last = first.heard.at(-1)!.id;
    await at.officer.post(postNotice(id), { json: await noticeOf(at) });
    const second = await listen(at.officer, last);
    await until(() => second.heard.some(({ data }) => data.type === 'PublicityNoticePosted'));
    const ids = [...first.heard, ...second.heard].map((each) => each.id);
    expect(ids).toEqual([...new Set(ids)].toSorted((one, other) => one - other));
    second.stop();
  });

  it('need a sign-in', async () => {
    const response = await fetch(`${at.api.url}/v1/live`);
    expect(response.status).toBe(401);
  });
});

describe('Many connections of one actor', () => {
  it('are limited, also when they come at once, and are free again when the client is gone', async () => {
    const connect = (signal: AbortSignal) =>
      fetch(`${at.api.url}/v1/live`, {
        signal,
        headers: { authorization: `Bearer ${at.intake.tokens.access_token}` },
      });
    const gone = new AbortController();
    const answers = await Promise.all(Array.from({ length: 25 }, () => connect(gone.signal)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
    gone.abort();
    const again = new AbortController();
    await until(async () => (await connect(again.signal)).status === 200);
    again.abort();
  }, 10_000); // less than a heartbeat
});
