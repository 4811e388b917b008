import { describe, expect, it } from '@jest/globals';
import { splitEvents } from './live.js';

describe('Reading a stream of live updates', () => {
  it('takes whole events and keeps what has not fully arrived', () => {
    const { events, rest } = splitEvents('id: 7\ndata: {"a":1}\n\nid: 8\ndata: {"b"');
    expect(events).toEqual([{ id: '7', data: '{"a":1}' }]);
    expect(rest).toBe('id: 8\ndata: {"b"');
  });

  it('passes over heartbeats and joins data of several lines', () => {
    const { events } = splitEvents(
      ': beat\n\nevent: ping\n\nid: 9\r\ndata: one\r\ndata: two\r\n\r\n',
    );
    expect(events).toEqual([{ id: '9', data: 'one\ntwo' }]);
  });
});
