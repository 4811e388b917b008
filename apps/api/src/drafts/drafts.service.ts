import type { OpenRecord } from '@jishi/commands';
import { commandSchemas } from '@jishi/contracts';
import type { JsonObject } from '@jishi/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Problem, unreadableBy } from '../common/problem.js';
import { RECORD } from '../parts.js';
import type { SignedIn } from '../sign-in/signed-in.js';
import { thingKind } from '../things/thing.js';
import { ThingsService } from '../things/things.service.js';
import { type draft, draftContent, type draftList } from './draft-schemas.js';

/** Of which act on which thing; `new` stands for a thing that the act would begin. */
export interface DraftOf {
  readonly things: string;
  readonly id: string;
  readonly act: string;
}

export const newThing = 'new';

/** Drafts of people, each for himself. */
@Injectable()
export class DraftsService {
  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly things: ThingsService,
  ) {}

  async list(person: SignedIn): Promise<z.infer<typeof draftList>> {
    const kept = await this.record.drafts.list(person.asker.actorId);
    return {
      items: kept.map(({ place, savedAt }) => {
        const [things = '', id = '', act = ''] = place.split('/');
        return { things, id, act, savedAt: savedAt.toISOString() };
      }),
    };
  }

  async find(of: DraftOf, person: SignedIn): Promise<z.infer<typeof draft>> {
    await this.requirePlace(of, person);
    const found = await this.record.drafts.find(person.asker.actorId, placeOf(of));
    if (!found) return { values: null, savedAt: null };
    const { values } = found.content as { readonly values: Record<string, unknown> };
    return { values, savedAt: found.savedAt.toISOString() };
  }

  /** @throws Problem 'unreadable', 'too-large', 'not-found' */
  async save(of: DraftOf, body: unknown, person: SignedIn): Promise<void> {
    const read = draftContent.safeParse(body);
    if (!read.success) throw unreadableBy(read.error.issues, 'body');
    await this.requirePlace(of, person);
    await this.record.drafts
      .save(person.asker.actorId, placeOf(of), read.data as JsonObject)
      .catch((error: unknown) => {
        throw isTooLarge(error) ? new Problem('too-large') : error;
      });
  }

  /** Also once the act is recorded. */
  async discard(of: DraftOf, person: SignedIn): Promise<void> {
    await this.record.drafts.discard(person.asker.actorId, placeOf(of));
  }

  /** What nobody may see has no drafts either. @throws Problem 'not-found' */
  private async requirePlace({ things, id, act }: DraftOf, person: SignedIn): Promise<void> {
    const kind = thingKind(things);
    if (!Object.hasOwn(commandSchemas[kind.prefix] ?? {}, act)) throw new Problem('not-found');
    if (id !== newThing) await this.things.open(kind, { id }, person);
  }
}

function placeOf({ things, id, act }: DraftOf): string {
  return `${things}/${id}/${act}`;
}

function isTooLarge(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === 'too-large';
}
