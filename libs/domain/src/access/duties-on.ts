import { covers } from '../registers/periods.js';
import type { IsoDate } from '../shared/event.js';
import type { AccessState, Deputyship, Grant } from './state.js';

type Holders = { readonly [actorId: string]: AccessState };

/** A duty that somebody holds on a day, of his own or lent to him as a deputy. */
export type Duty = Pick<Grant, 'role' | 'unitId'>;

/**
 * Every duty of a day, a person's own and those lent to him. What is lent ends with the holder's own
 * grant, whatever the deputyship says.
 * @param holders access of those who lend, by actor: see {@link holdersOn}
 */
export function dutiesOn(access: AccessState, holders: Holders, today: IsoDate): readonly Duty[] {
  const lent = holdersOn(access, today).flatMap((actorId) => {
    const holder = holders[actorId];
    return holder ? lentGrants(access, holder, today) : [];
  });
  return [...access.grants, ...lent].filter((grant) => covers(grant, today));
}

/** The actors who lend a duty on a day, each once. */
export function holdersOn(access: AccessState, today: IsoDate): readonly string[] {
  return [...new Set(deputyshipsOn(access, today).map(({ holder }) => holder))];
}

/** The holder's grants that the deputy may use on a day, each within the deputyship's role and unit. */
export function lentGrants(
  access: AccessState,
  holder: AccessState,
  today: IsoDate,
): readonly Grant[] {
  return deputyshipsOn(access, today)
    .filter((each) => each.holder === holder.actorId)
    .flatMap((each) =>
      holder.grants.filter((grant) => grant.role === each.role && grant.unitId === each.unitId),
    );
}

function deputyshipsOn(access: AccessState, today: IsoDate): readonly Deputyship[] {
  return access.deputyships.filter((each) => covers(each, today));
}
