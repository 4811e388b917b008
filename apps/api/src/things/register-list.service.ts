import type { OpenRecord } from '@jishi/commands';
import type { AccessState } from '@jishi/domain';
import { findRegistered, type RegisterListQuery } from '@jishi/read-models';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { lenientQuery } from '../common/lenient-query.js';
import { Problem } from '../common/problem.js';
import { RECORD } from '../parts.js';
import type { SignedIn } from '../sign-in/signed-in.js';
import { NamesService } from './names.service.js';
import { Positions } from './positions.service.js';
import { mayReadAccess, type Reader, Readers, scopeFor } from './reader.service.js';
import { type ListedRow, type RegisterKind, type Row, sealedTitle } from './register-kind.js';
import { type RegisterName, registerKinds } from './register-kinds.js';
import { accessView } from './register-views.js';
import type { ThingKind } from './thing.js';

const anId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** What a list of a register may be asked with. */
export const registerQuery = {
  unit: anId.nullable().default(null),
  after: anId.nullable().default(null),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  asOf: z.string().max(40).optional(),
  waitFor: z.string().max(200).optional(),
};

interface Page {
  readonly unit: string | null;
  readonly after: string | null;
  readonly limit: number;
}

/** Pages of registers, by id, of what the reader may open. */
@Injectable()
export class RegisterListService {
  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly readers: Readers,
    private readonly positions: Positions,
    private readonly names: NamesService,
  ) {}

  async page(
    kind: ThingKind,
    given: { readonly [name: string]: unknown },
    person: SignedIn,
  ): Promise<object> {
    const { query, dropped } = lenientQuery(registerQuery, given);
    const behind = !(await this.positions.waitFor(query.waitFor));
    const at = await this.positions.asOf(query.asOf, null);
    const reader = await this.readers.of(person.asker.actorId);
    const items =
      kind.things === 'access'
        ? await this.access(query, reader)
        : await this.registered(kind, query, { reader, asOf: at?.globalIndex ?? null });
    const last = items.length === query.limit ? items.at(-1) : undefined;
    return { items, next: last ? idIn(last, kind) : null, dropped, behind };
  }

  private async registered(
    kind: ThingKind,
    { unit, after, limit }: Page,
    { reader, asOf }: { readonly reader: Reader; readonly asOf: number | null },
  ): Promise<readonly Row[]> {
    const rows = (await findRegistered(this.record.pool, {
      kind: kind.prefix as RegisterListQuery['kind'],
      scope: scopeFor(kind.things, reader),
      asOf,
      unitId: unit,
      after,
      limit,
    })) as readonly ListedRow[];
    const names = await this.names.of({
      units: unique(rows.flatMap(({ unitId }) => unitId ?? [])),
      texts: rows.flatMap(sealedTitle),
      persons: unique(rows.flatMap(({ personId }) => personId ?? [])),
      bodies: unique(rows.flatMap(({ bodyId, decidedBy }) => bodyId ?? decidedBy ?? [])),
    });
    const register: RegisterKind = registerKinds[kind.things as RegisterName];
    return rows.map((row) => register.row(row, names));
  }

  /** Actors have no list of their own: there are as many as people with a duty. */
  private async access({ after, limit }: Page, reader: Reader): Promise<readonly Row[]> {
    if (!mayReadAccess(reader, '')) throw new Problem('not-found');
    const streams = await this.record.reader.streamNames({ after: `access/${after ?? ''}`, limit });
    const own = streams.filter((stream) => stream.startsWith('access/'));
    const folded = await this.record.views.states(own);
    const states = folded.map(({ state }) => state as AccessState);
    const wanted = states.map((state) => accessView.wanted(state));
    const names = await this.names.of({
      actors: wanted.flatMap(({ actors = [] }) => actors),
      units: wanted.flatMap(({ units = [] }) => units),
    });
    return states.map((state) => accessView.show(state, names));
  }
}

function idIn(row: Row, { things, prefix }: ThingKind): string | null {
  const id = row[things === 'access' ? 'actorId' : `${prefix}Id`];
  return typeof id === 'string' ? id : null;
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
