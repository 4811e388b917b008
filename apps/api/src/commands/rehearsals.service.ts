import { commandIds, type OpenRecord } from '@jishi/commands';
import { titleOf } from '@jishi/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../common/problem.js';
import { RECORD } from '../parts.js';
import { streamOf, type ThingKind } from '../things/thing.js';
import { problemOf } from './answer.js';
import { type CommandBody, ifMatch } from './command-request.js';
import type { Sent } from './commands.service.js';
import { rehearsalView } from './rehearsal-view.js';

interface Target {
  readonly kind: ThingKind;
  readonly id: string;
  readonly act: string;
}

@Injectable()
export class RehearsalsService {
  constructor(@Inject(RECORD) private readonly record: OpenRecord) {}

  /** @throws Problem where the act would not come to be judged */
  async of({ kind, id, act }: Target, body: CommandBody, { request, person }: Sent) {
    if (act === kind.creates) throw new Problem('not-found');
    const rehearsed = await this.record.commands.rehearse({
      stream: streamOf(kind, id),
      name: act,
      ...body,
      commandId: commandIds.ofPerson(person.asker.actorId, request.id),
      asker: person.asker,
      expected: ifMatch(request.headers),
      correlationId: request.id,
      causationId: null,
    });
    if (rehearsed.kind !== 'would-be-recorded' && rehearsed.kind !== 'would-be-refused')
      throw problemOf(rehearsed, (await this.record.clock.now()).now);
    return rehearsalView(titleOf(act) ?? { zh: act, en: act }, rehearsed);
  }
}
