import {
  type ActDefinition,
  type Blocked,
  blockedOn,
  type CaseState,
  type ProcedureDefinition,
  procedureVersion,
  productRoles,
  type Role,
  type StepDefinition,
  type StoredEvent,
} from '@jishi/domain';
import { caseStateOf } from '../case-state.js';
import type { Evidence } from './evidence.js';

const causes = ['person', 'clock', 'quorum', 'document', 'external-reply', 'gate'];

/** After every command an open case says in one cause why it stands still; one that has ended says nothing. */
export function waitsForOneThing({
  case: [first],
  procedures,
  before,
  added,
}: Evidence): readonly string[] {
  const stream = first?.stream ?? '';
  const known = before.get(stream) ?? [];
  const events = [...known, ...(added.get(stream) ?? [])];
  return events.slice(known.length).flatMap((event, index) => {
    const next = events[known.length + index + 1];
    if (next?.commandId === event.commandId) return [];
    const state = caseStateOf(events.slice(0, event.version));
    return atRest(state, procedures).map((words) => `${named(event)}: ${words}`);
  });
}

function named({ type, version }: StoredEvent): string {
  return `after ${type} at ${version}`;
}

function atRest(state: CaseState, procedures: Evidence['procedures']): readonly string[] {
  if (state.status === 'unopened') return ['there is no case'];
  const { procedureVersion: version } = state;
  const definition = procedures.find((each) => procedureVersion(each) === version);
  if (!definition) return [`there is no procedure ${version}`];
  const blocked = blockedOn(state, definition);
  if (state.status === 'ended')
    return blocked === null ? [] : ['a case that has ended waits for something'];
  if (blocked === null) return ['an open case waits for nothing'];
  return isOneThing(blocked, definition, state.runs.at(-1)?.kind)
    ? []
    : [`waits for what nobody can do: ${JSON.stringify(blocked)}`];
}

function isOneThing(
  { cause, who, step, act }: Blocked,
  definition: ProcedureDefinition,
  current: string | undefined,
): boolean {
  const found: StepDefinition | undefined = definition.steps.find(({ kind }) => kind === step);
  const offered = { ...definition.acts, ...found?.acts };
  return (
    causes.includes(cause) &&
    who.length > 0 &&
    step === current &&
    (act === null || mayBring(who, offered[act]))
  );
}

/** What the product does by itself may be brought about by anybody whom the case names. */
function mayBring(who: readonly Role[], act: ActDefinition | undefined): boolean {
  const roles = act?.roles ?? [];
  return (
    roles.some((role) => productRoles.includes(role)) || who.some((role) => roles.includes(role))
  );
}
