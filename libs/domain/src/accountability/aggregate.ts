import { ruleInput } from '../case/rule-input.js';
import type { CandidateState } from '../case/state.js';
import { registerAct, registerAggregate } from '../registers/register.js';
import { registers } from '../registers/register-acts.js';
import { events, invalid } from '../shared/decision.js';
import { inFuture } from '../shared/in-future.js';
import {
  accountabilityEvent,
  accountabilityEvolvers,
  type DecideAccountabilityMatter,
  type OpenAccountabilityMatter,
} from './events.js';
import type { AccountabilityState } from './state.js';

/** A matter of accountability, as far as a check of fault tolerance stands before its decision. */
export const accountabilityAggregate = registerAggregate({
  prefix: 'accountability',
  initial: { status: 'unregistered', version: 0 },
  evolvers: accountabilityEvolvers,
  acts: {
    'open-accountability-matter': registers<AccountabilityState, OpenAccountabilityMatter>(
      'accountabilityId',
      {
        title: { zh: '登记问责事项', en: 'Open accountability matter' },
        reads: ({ unitId, personId }) => [`unit/${unitId}`, `person/${personId}`],
        decide: (input) => {
          const { data, registers: known } = input;
          if (known.units[data.unitId]?.status !== 'registered')
            return invalid('unitId', 'unknown');
          if (known.persons[data.personId]?.status !== 'registered')
            return invalid('personId', 'unknown');
          const opened = accountabilityEvent('AccountabilityMatterOpened', data);
          return inFuture(input, 'openedOn') ?? events({ ...opened, occurredOn: data.openedOn });
        },
      },
    ),
    'decide-accountability-matter': registerAct<AccountabilityState, DecideAccountabilityMatter>({
      title: { zh: '作出问责决定', en: 'Decide accountability matter' },
      reads: (_data, state) =>
        state.status === 'registered'
          ? [`person/${state.personId}`, ...state.checks.map((caseId) => `case/${caseId}`)]
          : [],
      decide: (input) => {
        const { data, state } = input;
        if (state.status !== 'registered') return invalid('accountabilityId', 'unknown');
        if (state.decision) return invalid('decision', 'already-exists');
        if (data.decidedOn < state.openedOn) return invalid('decidedOn', 'too-early');
        const decided = accountabilityEvent('AccountabilityMatterDecided', data);
        return inFuture(input, 'decidedOn') ?? events({ ...decided, occurredOn: data.decidedOn });
      },
    }),
  },
  unitOf: (state, data) =>
    state.status === 'registered' ? state.unitId : (data as OpenAccountabilityMatter).unitId,
  ruleInput: (state, command, context) => ({
    ...ruleInput(null, command, context),
    ...(state.status === 'registered' ? { accountability: state } : {}),
    candidates: [subjectOf(state, command.data as Partial<OpenAccountabilityMatter>)],
  }),
});

/** SYS-05 holds for the person whose matter it is, from its opening on. */
function subjectOf(
  state: AccountabilityState,
  data: Partial<OpenAccountabilityMatter>,
): CandidateState {
  const personId = state.status === 'registered' ? state.personId : (data.personId ?? '');
  return { candidateId: 'k1', personId, postId: null, status: 'in' };
}
