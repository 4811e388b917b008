import { Readable } from 'node:stream';
import type { OpenRecord } from '@jishi/commands';
import { sealed } from '@jishi/contracts';
import { prefixOf } from '@jishi/domain';
import { namingsOf } from '@jishi/read-models';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { Problem, unreadable } from '../common/problem.js';
import { RECORD } from '../parts.js';
import type { SignedIn } from '../sign-in/signed-in.js';
import { idOf, thingKinds } from '../things/thing.js';
import { ThingsService } from '../things/things.service.js';
import type { uploadedDocument } from './document-schemas.js';
import { fileOf, LARGEST_FILE } from './upload.js';

/** A piece of the vault on its way to a reader. */
export interface OpenedDocument {
  readonly stream: Readable;
  readonly mediaType: string;
  readonly bytes: number | null;
  readonly fileName: string | null;
}

/** Files into the vault and pieces out of it. */
@Injectable()
export class DocumentsService {
  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly things: ThingsService,
  ) {}

  /** Streams into the vault; type and hash come of the bytes alone. @throws Problem that names the field */
  async put(request: FastifyRequest): Promise<z.infer<typeof uploadedDocument>> {
    const { file, filename: fileName } = await fileOf(request);
    const { vault } = this.record;
    const stored = await vault.putFile(file, { kind: 'upload', fileName, maxBytes: LARGEST_FILE });
    if (stored.bytes === 0) {
      await vault.erase(stored.ref);
      throw unreadable({ field: 'file', message: 'empty' });
    }
    return { ...stored, fileName };
  }

  /** @throws Problem `not-found` alike for what is not there, was erased, or may not be seen */
  async open(ref: string, person: SignedIn): Promise<OpenedDocument> {
    if (!sealed.shape.ref.safeParse(ref).success) throw new Problem('not-found');
    if (!(await this.maySee(ref, person))) throw new Problem('not-found');
    const opened = (await this.openFile(ref)) ?? (await this.openContent(ref));
    if (!opened) throw new Problem('not-found');
    return opened;
  }

  /**
   * Whoever may see a thing may open what its events name, unless the event seals it to some duties;
   * the calendar's notices are public.
   */
  private async maySee(ref: string, person: SignedIn): Promise<boolean> {
    for (const { stream, eventType } of await namingsOf(this.record.pool, ref)) {
      const prefix = prefixOf(stream);
      if (prefix === 'calendar') return true;
      const kind = Object.values(thingKinds).find((each) => each.prefix === prefix);
      if (kind && (await this.things.maySeePiece(kind, idOf(stream), eventType, person)))
        return true;
    }
    return false;
  }

  /** Null where it is no file. */
  private async openFile(ref: string): Promise<OpenedDocument | null> {
    try {
      const file = await this.record.vault.openFile(ref);
      return file === 'erased' ? null : file;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'other-form') return null;
      throw error;
    }
  }

  private async openContent(ref: string): Promise<OpenedDocument | null> {
    const opened = await this.record.vault.get(ref);
    if (!opened || opened === 'erased') return null;
    const { content } = opened;
    const isText = typeof content === 'string';
    const text = isText ? content : JSON.stringify(content);
    return {
      stream: Readable.from([Buffer.from(text)]),
      mediaType: isText ? 'text/plain; charset=utf-8' : 'application/json',
      bytes: Buffer.byteLength(text),
      fileName: null,
    };
  }
}
