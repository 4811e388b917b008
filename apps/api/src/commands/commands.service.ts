import { commandIds, newStream, type OpenRecord, type Recorded, topUnit } from '@jishi/commands';
import type { Json } from '@jishi/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../common/problem.js';
import { DraftsService, newThing } from '../drafts/drafts.service.js';
import { RECORD } from '../parts.js';
import { FreshSignIn } from '../sign-in/fresh-sign-in.service.js';
import type { SignedIn } from '../sign-in/signed-in.js';
import { streamOf, type ThingKind } from '../things/thing.js';
import { recordedOr } from './answer.js';
import { type CommandBody, idempotencyKey, ifMatch } from './command-request.js';

interface Target {
  /** As in the URL, where a sign-in names it. */
  readonly things: string;
  readonly stream: string;
  readonly id: string | null;
  readonly act: string;
}

/** Gives a person's commands to the one path that records. */
@Injectable()
export class CommandsService {
  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly freshSignIn: FreshSignIn,
    private readonly drafts: DraftsService,
  ) {}

  /** @throws Problem for every answer but recorded */
  begin(kind: ThingKind, body: CommandBody, from: Sent): Promise<Recorded> {
    const { things, creates: act } = kind;
    const stream = newStreamOf(kind, body.data, commandIdOf(from));
    return this.give({ things, stream, id: null, act }, body, from);
  }

  /** @throws Problem for every answer but recorded */
  act(
    kind: ThingKind,
    { id, act }: { readonly id: string; readonly act: string },
    given: Given,
  ): Promise<Recorded> {
    const stream = streamOf(kind, id);
    // Nobody but the product chooses the id of a new thing, and what is there was begun already.
    if (act === kind.creates) throw new Problem('not-found');
    return this.give({ things: kind.things, stream, id, act }, given.body, given.from);
  }

  /** For a stream that is the only one of its kind. @throws Problem for every answer but recorded */
  actOnStream(stream: string, act: string, given: Given): Promise<Recorded> {
    return this.give({ things: stream, stream, id: null, act }, given.body, given.from);
  }

  private async give(target: Target, body: CommandBody, from: Sent): Promise<Recorded> {
    const { request, person } = from;
    const { stream, things, id, act } = target;
    const commandId = commandIdOf(from);
    const expected = ifMatch(request.headers);
    const signing = { things, id, act, ...body };
    if (this.freshSignIn.isNeeded(signing)) {
      const token = request.headers['jishi-sign-in'];
      await this.freshSignIn.require(signing, {
        token: typeof token === 'string' ? token : undefined,
        account: person.account,
        commandId,
      });
    }
    const answer = await this.record.commands.execute({
      stream,
      name: act,
      ...body,
      commandId,
      asker: person.asker,
      expected,
      correlationId: request.id,
      causationId: null,
    });
    const recorded = recordedOr(answer, (await this.record.clock.now()).now);
    // What was typed is on record now.
    await this.drafts.discard({ things, id: id ?? newThing, act }, person);
    return recorded;
  }
}

/** A request with its sender. */
export interface Sent {
  readonly request: FastifyRequest;
  readonly person: SignedIn;
}

export interface Given {
  readonly body: CommandBody;
  readonly from: Sent;
}

/** The prefix and the actor are set here, so that no client's key reaches another's ids or the product's. */
function commandIdOf({ request, person }: Sent): string {
  return commandIds.ofPerson(person.asker.actorId, idempotencyKey(request.headers));
}

/** The unit at the top has an id of its own: grants on it were given before it was registered. */
function newStreamOf({ prefix }: ThingKind, data: Json, commandId: string): string {
  const isTop =
    prefix === 'unit' &&
    typeof data === 'object' &&
    data !== null &&
    'parentId' in data &&
    data.parentId === null;
  return isTop ? `unit/${topUnit}` : newStream(prefix, commandId);
}
