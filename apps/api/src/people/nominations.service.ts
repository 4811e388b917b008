import type { OpenRecord } from '@jishi/commands';
import { type CaseState, type NominationOfPerson, nominationsOfPerson } from '@jishi/domain';
import { casesOfPerson } from '@jishi/read-models';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { RECORD } from '../parts.js';
import type { SignedIn } from '../sign-in/signed-in.js';
import { type Names, NamesService } from '../things/names.service.js';
import { Positions } from '../things/positions.service.js';
import { streamOf, thingKinds } from '../things/thing.js';
import { type PageQuery, ThingsService } from '../things/things.service.js';
import type { nominationList } from './nomination-schemas.js';

type NominationList = z.infer<typeof nominationList>;
type InCase = NominationOfPerson & { readonly caseId: string; readonly caseNo: string };

/** Answers by whom a person was ever nominated, of what the reader may open. */
@Injectable()
export class NominationsService {
  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly things: ThingsService,
    private readonly positions: Positions,
    private readonly names: NamesService,
  ) {}

  async of(personId: string, query: PageQuery, person: SignedIn): Promise<NominationList> {
    const kind = thingKinds.people;
    const { view, reader, asOf } = await this.things.open(kind, { id: personId, query }, person);
    const at = await this.positions.asOf(query.asOf, streamOf(kind, personId));
    const { scope, onAgenda } = reader;
    const position = at?.globalIndex ?? null;
    const ids = await casesOfPerson(this.record.pool, {
      ...{ personId, scope, onAgenda },
      asOf: position,
    });
    const folded = await this.record.views.states(
      ids.map((id) => `case/${id}`),
      at?.globalIndex,
    );
    const list = folded.flatMap(({ state }) => inCase(state as CaseState, personId));
    const names = await this.names.of(namesOf(list));
    return { items: list.map((each) => itemOf(each, names)), now: view.context.now, asOf };
  }
}

function inCase(state: CaseState, personId: string): readonly InCase[] {
  if (state.status === 'unopened') return [];
  const { caseId, caseNo } = state;
  return nominationsOfPerson(state, personId).map((each) => ({ ...each, caseId, caseNo }));
}

function namesOf(list: readonly InCase[]) {
  const byOrganisation = list.filter(({ nominatorType }) => nominatorType === 'organisation');
  const byPerson = list.filter(({ nominatorType }) => nominatorType !== 'organisation');
  return {
    units: byOrganisation.map(({ nominator }) => nominator),
    persons: byPerson.map(({ nominator }) => nominator),
    posts: list.flatMap(({ postId }) => postId ?? []),
  };
}

function itemOf(each: InCase, names: Names): NominationList['items'][number] {
  const name = names.person(each.nominator);
  return {
    ...each,
    postTitle: each.postId === null ? null : names.post(each.postId),
    nominatorName:
      each.nominatorType === 'organisation' ? names.unit(each.nominator) : { zh: name, en: name },
  };
}
