import type { OpenRecord, View } from '@jishi/commands';
import type { BodyState, CaseState } from '@jishi/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../common/problem.js';
import { RECORD } from '../parts.js';
import { type CalledMeeting, meetingView, namesOfMeeting, withoutVotes } from './meeting-view.js';
import { NamesService } from './names.service.js';
import { actsOnRegister } from './offered-acts.js';
import { maySeeVotes, type Reader } from './reader.service.js';
import type { RegisterKind } from './register-kind.js';
import { registerKinds } from './register-kinds.js';
import { idOf, type ThingName } from './thing.js';
import type { OpenedThing } from './things.service.js';

/** The page of anything but a case. */
@Injectable()
export class RegisterPageService {
  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly names: NamesService,
  ) {}

  async of(things: ThingName, { view, reader, asOf }: OpenedThing): Promise<object> {
    const { bodyId } = view.state as { readonly bodyId?: string };
    const member = bodyId !== undefined && reader.scope.bodies.includes(bodyId);
    return {
      ...(await this.shown(things, view, reader)),
      acts: asOf === null ? actsOnRegister(view, member) : [],
      now: view.context.now,
      asOf,
    };
  }

  private async shown(things: ThingName, opened: View, reader: Reader): Promise<object> {
    const { state } = opened;
    if (things === 'meetings')
      return this.meeting(state as CalledMeeting, maySeeVotes(reader, opened));
    if (things === 'cases') throw new Problem('not-found');
    const { view }: RegisterKind = registerKinds[things];
    if (!view) throw new Problem('not-found');
    const names = await this.names.of(view.wanted(state as never));
    return view.show(state as never, names);
  }

  private async meeting(state: CalledMeeting, votes: boolean): Promise<object> {
    const cases = Object.values(state.items).map(({ caseId }) => `case/${caseId}`);
    const [body, ...rest] = await this.record.views.states([`body/${state.bodyId}`, ...cases]);
    const found = body?.state as BodyState;
    const parts = {
      body: found.status === 'registered' ? found : null,
      cases: new Map(rest.map((each) => [idOf(each.stream), each.state as CaseState])),
    };
    const shown = meetingView(state, parts, await this.names.of(namesOfMeeting(state, parts)));
    return votes ? shown : withoutVotes(shown);
  }
}
