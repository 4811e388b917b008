import type { OpenRecord } from '@jishi/commands';
import { type JsonObject, type Text, titleOf } from '@jishi/domain';
import type { RawEvent } from '@jishi/ledger';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { RECORD } from '../parts.js';
import type { storedEvent, storedEvents } from './event-schemas.js';
import { type Names, NamesService } from './names.service.js';

/** A stream as it stands in the table, so that whoever reads it can verify it himself. */
@Injectable()
export class EventsService {
  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly names: NamesService,
  ) {}

  async of(stream: string): Promise<z.infer<typeof storedEvents>> {
    const rows = await this.record.reader.rawStream(stream);
    const names = await this.names.of({ actors: [...new Set(rows.map(({ actor }) => actor))] });
    return { stream, items: rows.map((row) => eventView(row, names)) };
  }
}

function eventView(raw: RawEvent, names: Names): z.infer<typeof storedEvent> {
  const data = JSON.parse(raw.data) as JsonObject;
  return {
    version: raw.version,
    type: raw.type,
    data,
    occurredOn: raw.occurred_on,
    recordedAt: raw.recorded_at,
    actor: raw.actor,
    actorName: names.actor(raw.actor),
    actingRole: raw.acting_role,
    actingFor: raw.acting_for,
    commandId: raw.command_id,
    prevHash: raw.prev_hash,
    hash: raw.hash,
    summary: summaryOf(raw.type, data),
    raw: { ...raw },
  };
}

/** The first event of a command names its act; what follows from it is called by its type. */
function summaryOf(type: string, { act }: JsonObject): Text {
  const title = typeof act === 'string' ? titleOf(act) : undefined;
  const words = type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return title ?? { zh: words, en: words };
}
