import type { OpenRecord } from '@jishi/commands';
import { type Refusal, type Role, type StoredEvent, type Text, titleOf } from '@jishi/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { attempt } from '../cases/case-schemas.js';
import { refusalView } from '../commands/refusal-view.js';
import { RECORD } from '../parts.js';
import { type Names, NamesService } from './names.service.js';

export type AttemptView = z.infer<typeof attempt>;

/** Every attempt on a case in the order of recording: what was recorded, and what was refused and why. */
@Injectable()
export class AttemptsService {
  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly names: NamesService,
  ) {}

  async of(stream: string): Promise<AttemptView[]> {
    const events = await this.record.reader.readStreams(
      [stream, `refused/${stream}`].map((each) => ({ stream: each, after: 0 })),
    );
    const names = await this.names.of({ actors: [...new Set(events.map(({ actor }) => actor))] });
    const counts = countsOf(events);
    return events
      .filter((event) => isAttempt(event))
      .toSorted((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1))
      .map((event) => attemptView(event, counts, names));
  }
}

/** One line for each command: its first event names the act. Counts stand with the refusal they count. */
function isAttempt({ type, data }: StoredEvent): boolean {
  return (
    type === 'AttemptsThrottled' || (type !== 'AttemptsCounted' && typeof data.act === 'string')
  );
}

type Counts = ReadonlyMap<unknown, number>;

function countsOf(events: readonly StoredEvent[]): Counts {
  const counted = events.filter(({ type }) => type === 'AttemptsCounted');
  return new Map(counted.map(({ data }) => [data.number, Number(data.count)]));
}

const throttled: Text = { zh: '尝试次数过多，已暂停受理', en: 'Stopped after too many attempts' };

function attemptView(event: StoredEvent, counts: Counts, names: Names): AttemptView {
  const { stream, version, type, data, actor, actingRole, actingFor, recordedAt, occurredOn } =
    event;
  const act = typeof data.act === 'string' ? data.act : null;
  const title = act === null ? throttled : (titleOf(act) ?? { zh: act, en: act });
  const number = `${stream}:${version}`;
  const refusals =
    type === 'AttemptRefused' ? (data.refusals as unknown as readonly Refusal[]) : [];
  return {
    outcome: outcomeOf(type),
    act,
    title,
    number,
    version,
    actor,
    actorName: names.actor(actor),
    actingRole: actingRole as Role,
    actingFor,
    recordedAt,
    occurredOn: occurredOn ?? null,
    refusals: refusals.map((refusal) => refusalView(title, refusal, number)),
    count: counts.get(number) ?? 1,
  };
}

function outcomeOf(type: string): AttemptView['outcome'] {
  if (type === 'AttemptRefused') return 'refused';
  return type === 'AttemptsThrottled' ? 'stopped' : 'recorded';
}
