import type { OpenRecord } from '@jishi/commands';
import { aggregateOf, prefixOf, registersOf, unitChainOf } from '@jishi/domain';
import { Inject, Injectable } from '@nestjs/common';
import { RECORD } from '../parts.js';
import { Kept } from '../sign-in/kept.js';
import { mayOpen, Readers } from '../things/reader.service.js';
import { type ThingKind, thingKinds } from '../things/thing.js';

/** What decides who may see a stream; none of it ever changes. */
interface Place {
  readonly unitChain: readonly string[];
  readonly bodyId: string | undefined;
}

/** Streams about which everybody who is signed in may know. */
const open: readonly string[] = ['clock', 'calendar', 'procedure'];

const nothing = { name: '', data: {}, occurredOn: null };

/** Whether a reader may know that something was recorded on a stream: by the same inputs as its page. */
@Injectable()
export class Visibility {
  private readonly places = new Kept<Place>(20_000);

  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly readers: Readers,
  ) {}

  async isVisible(stream: string, actorId: string): Promise<boolean> {
    const prefix = prefixOf(stream);
    if (open.includes(prefix)) return true;
    const kind = Object.values(thingKinds).find((each) => each.prefix === prefix);
    if (!kind) return false;
    const reader = await this.readers.recently(actorId);
    const { unitChain, bodyId } = await this.placeOf(kind, stream);
    return mayOpen(kind, reader, { stream, unitChain, state: { bodyId } });
  }

  private async placeOf(kind: ThingKind, stream: string): Promise<Place> {
    const known = this.places.get(stream);
    if (known) return known;
    const [folded] = await this.record.views.states([stream]);
    const unit = aggregateOf(stream).unitOf(folded?.state, nothing);
    const { bodyId } = folded?.state as { readonly bodyId?: string };
    const unitChain = kind.things === 'access' ? [] : await this.chainOf(unit);
    return this.places.set(stream, { unitChain, bodyId });
  }

  private async chainOf(unitId: string | null): Promise<readonly string[]> {
    const states = new Map<string, { readonly state: unknown }>();
    for (let next = unitId; next !== null; ) {
      const stream = `unit/${next}`;
      const [folded] = await this.record.views.states([stream]);
      states.set(stream, { state: folded?.state });
      const chain = unitChainOf(unitId, registersOf(states, ''));
      const last = chain.at(-1);
      next = last !== undefined && !states.has(`unit/${last}`) ? last : null;
    }
    return unitChainOf(unitId, registersOf(states, ''));
  }
}
