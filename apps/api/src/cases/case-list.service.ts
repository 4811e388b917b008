import type { OpenRecord } from '@jishi/commands';
import {
  dateOf,
  type Instant,
  stepKinds,
  stepModule,
  type WorkingCalendar,
  workingDaysBetween,
} from '@jishi/domain';
import { type CaseCursor, type CaseListItem, findCases } from '@jishi/read-models';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { lenientQuery } from '../common/lenient-query.js';
import { RECORD } from '../parts.js';
import type { SignedIn } from '../sign-in/signed-in.js';
import { type Names, NamesService } from '../things/names.service.js';
import { Positions } from '../things/positions.service.js';
import { type Reader, Readers } from '../things/reader.service.js';
import { blockedView } from './blocked-view.js';
import type { CaseItem, caseList } from './case-schemas.js';

const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null);
const anId = z.string().regex(/^[A-Za-z0-9_:-]{1,80}$/);

/** What a list of cases may be asked with; each has a safe default. */
export const caseQuery = {
  view: z.enum(['stuck', 'open', 'closed', 'all']).default('open'),
  step: orNull(z.enum(stepKinds)),
  cause: orNull(z.enum(['person', 'clock', 'quorum', 'document', 'external-reply', 'gate'])),
  unit: orNull(anId),
  owner: orNull(anId),
  kind: orNull(anId),
  sort: z.enum(['waiting', 'number']).default('waiting'),
  after: orNull(z.string().max(400).transform(readCursor).pipe(z.custom<CaseCursor>(Boolean))),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  asOf: z.string().max(40).optional(),
  waitFor: z.string().max(200).optional(),
};

type CaseQuery = { readonly [Name in keyof typeof caseQuery]: z.infer<(typeof caseQuery)[Name]> };

/** Pages of the cases that the reader may open, what needs attention first. */
@Injectable()
export class CaseListService {
  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly readers: Readers,
    private readonly positions: Positions,
    private readonly names: NamesService,
  ) {}

  async page(
    given: { readonly [name: string]: unknown },
    person: SignedIn,
  ): Promise<z.infer<typeof caseList>> {
    const { query, dropped } = lenientQuery(caseQuery, given);
    const shown = await this.positions.waitFor(query.waitFor);
    const at = await this.positions.asOf(query.asOf, null);
    const reader = await this.readers.of(person.asker.actorId);
    const now = at?.now ?? reader.now;
    const page = await findCases(this.record.pool, {
      ...filtersOf(query, reader),
      asOf: at?.globalIndex ?? null,
      today: dateOf(now),
    });
    return {
      items: await this.items(page.items, now),
      total: page.total,
      next: nextOf(page.items, query.limit),
      dropped: [...dropped],
      position: at?.globalIndex ?? (await this.positions.shown()),
      behind: !shown,
      now,
      asOf: query.asOf ?? null,
    };
  }

  private async items(rows: readonly CaseListItem[], now: Instant): Promise<CaseItem[]> {
    const names = await this.names.of({
      units: unique(rows.map(({ unitId }) => unitId)),
      posts: unique(rows.flatMap(({ postIds }) => postIds)),
      actors: unique(rows.map(({ owner }) => owner)),
      texts: rows.map(({ title }) => title),
    });
    const calendar = await this.calendar();
    return rows.map((row) => caseItem(row, names, ageIn(calendar, row.since, now)));
  }

  /** The last one published on this store, else the one that the product ships. */
  private async calendar(): Promise<WorkingCalendar> {
    const [published] = await this.record.views.states(['calendar/cn']);
    return (published?.state as WorkingCalendar | null | undefined) ?? this.record.library.calendar;
  }
}

function filtersOf(query: CaseQuery, { scope, onAgenda, access }: Reader) {
  const { view, step, cause, unit, owner, kind, sort, after, limit } = query;
  return {
    scope,
    onAgenda,
    view,
    step,
    cause,
    unitId: unit,
    owner: owner === 'me' ? access.actorId : owner,
    caseKind: kind,
    sort,
    after,
    limit,
  };
}

function caseItem(row: CaseListItem, names: Names, ageWorkingDays: number | null): CaseItem {
  const { caseId, caseNo, caseKind, unitId, step, opening, stepSince, status, outcome } = row;
  const { since, overdue, expectedBy, owner, procedureVersion, version } = row;
  return {
    ...{ caseId, caseNo, kind: caseKind, unitId, step, opening, stepSince, status, outcome },
    ...{ since, overdue, expectedBy, owner, procedureVersion, version, ageWorkingDays },
    title: names.text(row.title),
    unitName: names.unit(unitId),
    postTitles: row.postIds.map((id) => names.post(id)),
    candidateCount: row.personIds.length,
    stepTitle: stepModule(step).title,
    blockedOn: row.blockedOn && blockedView(row.blockedOn),
    ownerName: names.actor(owner),
  };
}

/** Null beyond the calendar's coverage, where nobody can count. */
function ageIn(calendar: WorkingCalendar, since: Instant, now: Instant): number | null {
  const age = workingDaysBetween(calendar, dateOf(since), dateOf(now));
  return age.kind === 'covered' ? age.days : null;
}

function nextOf(rows: readonly CaseListItem[], limit: number): string | null {
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return last ? Buffer.from(JSON.stringify(last.cursor)).toString('base64url') : null;
}

/** Whoever wrote it chose every part, so each is checked; null where it is no cursor. */
function readCursor(given: string): CaseCursor | null {
  try {
    return cursor.parse(JSON.parse(Buffer.from(given, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}

const cursor = z.strictObject({
  overdue: z.boolean(),
  key: z.string().regex(/^[\w.:-]{0,60}$/),
  id: anId,
});

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
