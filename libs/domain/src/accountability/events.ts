import { type Evolvers, eventsOf, registered } from '../registers/folding.js';
import type { IsoDate } from '../shared/event.js';
import type { Sealed } from '../shared/sealed.js';
import type { AccountabilityDecision, AccountabilityState } from './state.js';

export type OpenAccountabilityMatter = {
  readonly unitId: string;
  readonly personId: string;
  readonly openedOn: IsoDate;
  readonly title: Sealed;
  readonly document: Sealed;
};

export type DecideAccountabilityMatter = {
  readonly decidedOn: IsoDate;
  readonly decision: AccountabilityDecision;
  readonly document: Sealed;
};

/** What is recorded of a matter of accountability; a case of fault tolerance records itself as its check. */
export type AccountabilityEvents = {
  AccountabilityMatterOpened: OpenAccountabilityMatter;
  ToleranceCheckLinked: { readonly caseId: string };
  AccountabilityMatterDecided: DecideAccountabilityMatter;
};

export const accountabilityEvent = eventsOf<AccountabilityEvents>();

export const accountabilityEvolvers: Evolvers<AccountabilityState, AccountabilityEvents> = {
  AccountabilityMatterOpened: (_state, data, { stream, version }) => {
    const { unitId, personId, openedOn, title } = data;
    return {
      status: 'registered',
      version,
      accountabilityId: stream.slice('accountability/'.length),
      ...{ unitId, personId, openedOn, title },
      checks: [],
      decision: null,
    };
  },
  ToleranceCheckLinked: (state, { caseId }, { version }) => {
    const matter = registered(state);
    return { ...matter, version, checks: [...matter.checks, caseId] };
  },
  AccountabilityMatterDecided: (state, { decidedOn, decision }, { version }) => ({
    ...registered(state),
    version,
    decision: { decidedOn, decision },
  }),
};
