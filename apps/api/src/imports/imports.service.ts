import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { commandIds, newStream, type OpenRecord, type Recorded } from '@jishi/commands';
import { fieldWords } from '@jishi/contracts';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { recordedOr } from '../commands/answer.js';
import { idempotencyKey } from '../commands/command-request.js';
import { Problem, unreadable, unreadableBy } from '../common/problem.js';
import { fileOf } from '../documents/upload.js';
import { RECORD } from '../parts.js';
import type { SignedIn } from '../sign-in/signed-in.js';
import { idOf } from '../things/thing.js';
import { type importPreview, importRecord, type importRecorded } from './import-schemas.js';
import { LARGEST_LRMX, type LrmxFile, readLrmx } from './lrmx-file.js';
import { previewOf } from './preview.js';
import { XmlError } from './xml-tree.js';

type Accepted = z.infer<typeof importRecord>;

interface Line {
  readonly stream: string;
  readonly name: string;
  readonly data: object;
}

/** Reads approval forms and, where a person accepts them, proposes what they say. */
@Injectable()
export class ImportsService {
  constructor(@Inject(RECORD) private readonly record: OpenRecord) {}

  /** @throws Problem that names the file */
  async preview(request: FastifyRequest): Promise<z.infer<typeof importPreview>> {
    const { file, filename: name } = await fileOf(request);
    const bytes = await read(file);
    const lrmx = parsed(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { file: { name, sha256, version: lrmx.version }, ...previewOf(lrmx) };
  }

  /**
   * Records the accepted lines one by one, each once under its own id, so that an import that was cut
   * short goes on with the same key where it stopped. Facts stay proposals until somebody confirms them.
   * @throws Problem that names the field, or says which rule stands in the way
   */
  async accept(
    request: FastifyRequest,
    body: unknown,
    person: SignedIn,
  ): Promise<z.infer<typeof importRecorded>> {
    const accepted = readAccepted(body);
    const batch = `${person.asker.actorId}/${idempotencyKey(request.headers)}`;
    const stream = accepted.personId
      ? `person/${accepted.personId}`
      : newStream('person', commandIds.ofImport(batch, '0'));
    const lines = linesOf(accepted, stream);
    let last: Recorded | undefined;
    for (const [index, line] of lines.entries()) {
      const commandId = commandIds.ofImport(batch, String(index));
      last = await this.give(line, commandId, { request, person });
    }
    if (!last) throw unreadable({ field: 'facts', message: 'nothing to record' });
    const { token, recordedAt } = last;
    return { personId: idOf(stream), recorded: lines.length, token, recordedAt };
  }

  private async give(
    { stream, name, data }: Line,
    commandId: string,
    { request, person }: { readonly request: FastifyRequest; readonly person: SignedIn },
  ): Promise<Recorded> {
    const answer = await this.record.commands.execute({
      stream,
      name,
      data,
      occurredOn: null,
      commandId,
      asker: person.asker,
      expected: null,
      correlationId: request.id,
      causationId: null,
    });
    return recordedOr(answer, (await this.record.clock.now()).now);
  }
}

function linesOf({ unitId, personId, identity, facts }: Accepted, stream: string): readonly Line[] {
  const begins = {
    stream,
    name: 'register-person',
    data: { unitId, identity: { json: identity } },
  };
  const proposed = facts.map(({ kind, content }) => ({
    stream,
    name: 'record-fact',
    data: { kind, content: { json: content }, proposed: true },
  }));
  return personId === undefined ? [begins, ...proposed] : proposed;
}

function readAccepted(body: unknown): Accepted {
  const given = importRecord.safeParse(body);
  if (given.success) return given.data;
  throw unreadableBy(given.error.issues, 'body');
}

/**
 * Into memory, because a form is small. What is too much is read to its end and dropped: a sender
 * whose body is left unread would wait for ever on the same connection.
 */
async function read(file: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of file as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_LRMX) chunks.push(chunk);
  }
  if (size > LARGEST_LRMX) throw new Problem('too-large', { more: tooLarge });
  return Buffer.concat(chunks);
}

const tooLarge = {
  fields: [{ field: 'file', message: 'more than 5 MB', words: fieldWords('too_big') }],
};

function parsed(bytes: Buffer): LrmxFile {
  try {
    return readLrmx(bytes);
  } catch (error) {
    if (error instanceof XmlError)
      throw unreadable({ field: 'file', message: error.message, words: error.words });
    throw error;
  }
}
