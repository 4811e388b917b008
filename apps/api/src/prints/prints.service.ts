import type { OpenRecord } from '@jishi/commands';
import type { Sealed, Text } from '@jishi/domain';
import { Inject, Injectable } from '@nestjs/common';
import { openedCase } from '../cases/case-page.js';
import { citeOf } from '../commands/refusal-view.js';
import { Problem } from '../common/problem.js';
import { RECORD } from '../parts.js';
import type { SignedIn } from '../sign-in/signed-in.js';
import { type Names, NamesService } from '../things/names.service.js';
import { thingKinds } from '../things/thing.js';
import { type PageQuery, ThingsService } from '../things/things.service.js';
import { inspectionNotice, publicityNotice } from './notices.js';
import type { PrintPage } from './print-schemas.js';
import type { Content, Line, Row, Sheet, SheetOf, Signed } from './sheet.js';
import { recommendationTally, sittingResult } from './tallies.js';

const sheets: { readonly [name: string]: SheetOf } = {
  'inspection-notice': inspectionNotice,
  'publicity-notice': publicityNotice,
  'recommendation-tally': recommendationTally,
  'sitting-result': sittingResult,
};

interface Asked {
  readonly id: string;
  readonly sheet: string;
  readonly query: PageQuery;
}

/** Forms of a case, filled in from its record for those who may read it. */
@Injectable()
export class PrintsService {
  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly things: ThingsService,
    private readonly names: NamesService,
  ) {}

  /** @throws Problem `not-found` for a form that there is not, or whose step the case has not */
  async of({ id, sheet: name, query }: Asked, person: SignedIn): Promise<PrintPage> {
    const { view, asOf } = await this.things.open(thingKinds.cases, { id, query }, person);
    const state = openedCase(view);
    const sheet = Object.hasOwn(sheets, name) ? sheets[name]?.(state) : undefined;
    if (!sheet || !state.order.includes(sheet.step)) throw new Problem('not-found');
    const persons = [...personsIn(sheet), ...state.candidates.map(({ personId }) => personId)];
    const names = await this.names.of({ units: [state.unitId], persons, texts: [state.title] });
    const texts = await this.textsOf(sheet, id, person);
    const nameOf = (candidateId: string) =>
      names.person(
        state.candidates.find((each) => each.candidateId === candidateId)?.personId ?? '',
      );
    return {
      title: sheet.title,
      step: sheet.step,
      unitName: names.unit(state.unitId),
      caseNo: state.caseNo,
      caseTitle: names.text(state.title),
      lines: sheet.lines.map((line) => lineView(line, texts)),
      columns: [...sheet.columns],
      rows: sheet.rows.map((row) => rowView(row, nameOf(row.candidateId))),
      signatures: sheet.signatures.map((each) => signatureView(each, names)),
      marks: {
        inProgress: state.status === 'open',
        simulated: this.record.info.simulated,
        takenOver: sheet.takenOver,
      },
      position: state.version,
      hash: await this.hashAt(view.stream, state.version),
      at: view.context.now,
      asOf,
    };
  }

  /** The texts that the reader may open, by their references; a file stays a file. */
  private async textsOf({ lines }: Sheet, id: string, person: SignedIn): Promise<Texts> {
    const found: Sealed[] = [];
    for (const { content } of lines) {
      if (content?.kind !== 'sealed') continue;
      const { sealed, eventType } = content;
      if (await this.things.maySeePiece(thingKinds.cases, id, eventType, person))
        found.push(sealed);
    }
    const opened = await this.record.vault.getMany(found.map(({ ref }) => ref));
    return new Map(
      found.map(({ ref }) => {
        const piece = opened.get(ref);
        const text = piece !== undefined && piece !== 'erased' ? piece.content : null;
        return [ref, typeof text === 'string' ? text : null];
      }),
    );
  }

  private async hashAt(stream: string, version: number): Promise<string> {
    const rows = await this.record.reader.rawStream(stream);
    return rows.find((row) => row.version === version)?.hash.slice(0, 16) ?? '';
  }
}

type Texts = ReadonlyMap<string, string | null>;

function personsIn({ signatures }: Sheet): readonly string[] {
  return signatures.flatMap(({ personId }) => personId ?? []);
}

function lineView({ label, content, event, rule }: Line, texts: Texts) {
  const value = content && valueOf(content, texts);
  return { label, value, event, rule, cite: citeOf(rule).cite };
}

function valueOf(content: Content, texts: Texts): Text {
  switch (content.kind) {
    case 'words':
      return content.words;
    case 'sealed': {
      const { ref, hash } = content.sealed;
      const text = texts.get(ref);
      const short = hash.slice(0, 16);
      return text ? both(text) : { zh: `见附件 ${short}`, en: `attached: ${short}` };
    }
  }
}

const both = (word: string): Text => ({ zh: word, en: word });

function rowView({ counts, event }: Row, name: string) {
  const cells = counts.map((each) => (typeof each === 'number' ? both(String(each)) : each));
  return { name, cells, event };
}

function signatureView({ label, personId, onPaper, scanHash, event }: Signed, names: Names) {
  return { label, name: personId && names.person(personId), onPaper, scanHash, event };
}
