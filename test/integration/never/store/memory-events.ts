import type { JsonObject, StoredEvent, StreamVersion } from '@jishi/domain';
import type { ClockReading, KeptAnswer } from '@jishi/event-store';
import type { AppendRequest, AppendResult } from '@jishi/event-store/append';
import { instantOf, microseconds } from '@jishi/ledger';

type Kept = KeptAnswer & { readonly versions: readonly StreamVersion[] };

/**
 * The events of a store in this process, appended as PostgreSQL appends them: all or nothing, only where every stream
 * that was read still stands at its version, each command once. Its clock ticks by a millisecond with every append, so
 * that a run can be repeated.
 */
export class MemoryEvents {
  private constructor(
    private readonly streams: Map<string, readonly StoredEvent[]>,
    private readonly answers: Map<string, Kept>,
    private micros: bigint,
    private offsetVersion: number,
  ) {}

  /** @param startsAt where its clock begins */
  static empty(startsAt: string): MemoryEvents {
    return new MemoryEvents(new Map(), new Map(), microseconds(startsAt), 0);
  }

  copy(): MemoryEvents {
    return new MemoryEvents(
      new Map(this.streams),
      new Map(this.answers),
      this.micros,
      this.offsetVersion,
    );
  }

  of(stream: string): readonly StoredEvent[] {
    return this.streams.get(stream) ?? [];
  }

  answerOf(commandId: string): KeptAnswer | null {
    return this.answers.get(commandId) ?? null;
  }

  clock(): ClockReading {
    return { now: instantOf(this.micros), offsetVersion: this.offsetVersion };
  }

  append(request: AppendRequest): AppendResult {
    const kept = this.answers.get(request.commandId);
    if (kept) {
      return kept.requestDigest === request.requestDigest
        ? this.reply('repeated', kept)
        : { kind: 'key-reused' };
    }
    if (this.hasMoved(request)) {
      const heads = headsNamed(request).map(({ stream }) => this.head(stream));
      return { kind: 'conflict', heads, clock: this.clock() };
    }
    this.micros += 1_000n;
    this.write(request);
    return this.reply('appended', this.keep(request));
  }

  private hasMoved(request: AppendRequest): boolean {
    return (
      request.decidedAt.offsetVersion !== this.offsetVersion ||
      headsNamed(request).some(
        ({ stream, version }) => version !== 'any' && version !== this.of(stream).length,
      )
    );
  }

  private write({ writes, envelope, commandId }: AppendRequest): void {
    const { now: recordedAt } = this.clock();
    const { actor, actingRole, actingFor } = envelope;
    const stamp = { recordedAt, actor, actingRole, actingFor, commandId };
    let position = 0;
    for (const { stream, events } of writes) {
      for (const event of events) {
        const before = this.of(stream);
        const version = before.length + 1;
        const eventId = `${commandId}#${position}`;
        this.streams.set(stream, [...before, { ...event, ...stamp, stream, version, eventId }]);
        if (event.type === 'ClockAdvanced') this.advance(event.data);
        position += 1;
      }
    }
  }

  private advance({ bySeconds }: JsonObject): void {
    this.micros += BigInt(bySeconds as number) * 1_000_000n;
    this.offsetVersion += 1;
  }

  private keep({ commandId, requestDigest, answer, writes }: AppendRequest): Kept {
    const versions = writes.map(({ stream }) => this.head(stream));
    const [first] = versions;
    const token = first ? `${first.stream}:${first.version}` : null;
    const { now: recordedAt } = this.clock();
    const kept = {
      requestDigest,
      answer: { ...answer, token, recordedAt },
      recordedAt,
      versions,
    };
    this.answers.set(commandId, kept);
    return kept;
  }

  private reply(kind: 'appended' | 'repeated', kept: Kept): AppendResult {
    const { answer, versions, recordedAt } = kept;
    return { kind, answer, versions, recordedAt, clock: this.clock() };
  }

  head(stream: string): StreamVersion {
    return { stream, version: this.of(stream).length };
  }
}

function headsNamed({ writes, reads }: AppendRequest) {
  return [...writes.map(({ stream, expected }) => ({ stream, version: expected })), ...reads];
}
