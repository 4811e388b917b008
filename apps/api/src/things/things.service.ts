import type { OpenRecord, View } from '@jishi/commands';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { Problem } from '../common/problem.js';
import { RECORD } from '../parts.js';
import type { SignedIn } from '../sign-in/signed-in.js';
import { Positions } from './positions.service.js';
import { mayOpen, maySeePiece, maySeeVotes, type Reader, Readers } from './reader.service.js';
import { streamOf, type ThingKind } from './thing.js';

/** What a page is asked with. */
export interface PageQuery {
  readonly asOf?: string | undefined;
  readonly waitFor?: string | undefined;
}

/** A thing that the reader may see. */
export interface OpenedThing {
  readonly view: View;
  readonly reader: Reader;
  readonly asOf: string | null;
}

/** Opens things for those who may read them. */
@Injectable()
export class ThingsService {
  private readonly security = new Logger('Security');

  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly readers: Readers,
    private readonly positions: Positions,
  ) {}

  /**
   * The record itself is read, so what somebody has just recorded is there; only documents and lists
   * have something to wait for.
   * @throws Problem `not-found` alike for what is not there and for what the reader may not see
   */
  async open(
    kind: ThingKind,
    { id, query = {} }: { readonly id: string; readonly query?: PageQuery },
    person: SignedIn,
  ): Promise<OpenedThing> {
    const stream = streamOf(kind, id);
    await this.positions.waitFor(query.waitFor);
    const at = await this.positions.asOf(query.asOf, stream);
    const request = { stream, asker: person.asker };
    const view = await this.record.views.open(at ? { ...request, at } : request);
    if (!view) throw new Problem('not-found');
    const reader = await this.readers.of(person.asker.actorId);
    if (!mayOpen(kind, reader, view)) {
      this.security.warn(`${person.asker.actorId} may not see ${stream}`);
      throw new Problem('not-found');
    }
    return { view, reader, asOf: query.asOf ?? null };
  }

  /**
   * Opens a thing whose whole course is shown, act by act.
   * @throws Problem `not-found` as well for a sitting whose votes the reader may not see
   */
  async openCourse(kind: ThingKind, id: string, person: SignedIn): Promise<OpenedThing> {
    const opened = await this.open(kind, { id }, person);
    const { reader, view } = opened;
    if (kind.things === 'meetings' && !maySeeVotes(reader, view)) throw new Problem('not-found');
    return opened;
  }

  /** Whether the reader may see a stream as it stands, and open what its events of a type name. */
  async maySeePiece(
    kind: ThingKind,
    id: string,
    eventType: string,
    person: SignedIn,
  ): Promise<boolean> {
    const request = { stream: streamOf(kind, id), asker: person.asker };
    const view = await this.record.views.open(request);
    if (view === null) return false;
    const reader = await this.readers.of(person.asker.actorId);
    return mayOpen(kind, reader, view) && maySeePiece(eventType, reader, view);
  }
}
