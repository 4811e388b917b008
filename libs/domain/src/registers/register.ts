import { ruleInput } from '../case/rule-input.js';
import type { RuleInput } from '../rules/input.js';
import { judge } from '../rules/judge.js';
import type { Aggregate, Command, DecideContext } from '../shared/aggregate.js';
import { dated } from '../shared/dated.js';
import { type ActResult, type Decision, invalid, refused } from '../shared/decision.js';
import type { JsonObject } from '../shared/json.js';
import type { Text } from '../shared/text.js';
import type { Evolvers } from './folding.js';
import type { Registers } from './registers.js';

/** What an act of a register sees: the stream's state, the act's input and everything a decision may read. */
export interface RegisterActInput<State, Data = JsonObject> extends DecideContext {
  readonly state: State;
  readonly data: Data;
}

export type RegisterResult = ActResult | (Decision & { readonly kind: 'refused' });

/** One thing that can be recorded on a stream beside the cases. */
export interface RegisterAct<State> {
  readonly title: Text;
  /** Whether it begins a stream. */
  readonly creates: boolean;
  reads(data: JsonObject, state: State, registers: Registers): readonly string[];
  decide(input: RegisterActInput<State>): RegisterResult;
}

/** A kind of stream that no procedure governs: who may do what on it stands in one table for the whole store. */
export interface RegisterAggregate<State> extends Aggregate<State> {
  readonly acts: { readonly [act: string]: RegisterAct<State> };
}

/** Makes the aggregate of one kind of stream from its event folds and its acts. */
export function registerAggregate<State, Events extends object>(kind: {
  readonly prefix: string;
  readonly initial: State;
  readonly evolvers: Evolvers<State, Events>;
  readonly acts: { readonly [act: string]: RegisterAct<State> };
  unitOf(state: State, data: JsonObject): string | null;
  /** What its rules may look at, where that is more than the act and the registers. */
  readonly ruleInput?: (state: State, command: Command, context: DecideContext) => RuleInput;
}): RegisterAggregate<State> {
  const { prefix, initial, evolvers, acts } = kind;
  const inputOf =
    kind.ruleInput ?? ((_state, command, context) => ruleInput(null, command, context));
  const actOf = (name: string) => (Object.hasOwn(acts, name) ? acts[name] : undefined);
  return {
    prefix,
    initial,
    acts,
    creates: Object.keys(acts).filter((name) => acts[name]?.creates),
    evolve: (state, event) => {
      if (!Object.hasOwn(evolvers, event.type))
        throw new Error(`unknown event type ${event.type} at ${event.stream}:${event.version}`);
      return evolvers[event.type as keyof Events](state, event.data as never, event);
    },
    decide: (state, command, context) => {
      const act = actOf(command.name);
      if (!act) return invalid('name', 'unknown');
      return decideOn(act, { state, command, context, input: inputOf(state, command, context) });
    },
    unitOf: (state, command) => kind.unitOf(state, command.data),
    reads: (state, command, registers) =>
      actOf(command.name)?.reads(command.data, state, registers) ?? [],
  };
}

interface Deciding<State> {
  readonly state: State;
  readonly command: Command;
  readonly context: DecideContext;
  readonly input: RuleInput;
}

/** Judges the rules that the table names for the act, then asks the act; its first event names both. */
function decideOn<State>(
  act: RegisterAct<State>,
  { state, command, context, input }: Deciding<State>,
): Decision {
  const uses = context.acts[command.name]?.rules ?? [];
  const judgement = judge(uses, context.rules, input);
  if (judgement.refusals.length > 0) return refused(...judgement.refusals);
  const result = dated(command, context, () =>
    act.decide({ ...context, state, data: command.data }),
  );
  if (result.kind !== 'events') return result;
  const head = { act: command.name, rules: judgement.outcomes as unknown as readonly JsonObject[] };
  const events = result.events.map((event, index) => ({
    ...event,
    data: index === 0 ? { ...event.data, ...head } : event.data,
  }));
  return { kind: 'accepted', events, also: result.also ?? [] };
}

/** Binds an act's data type, which the wire schema has checked, to its decision. */
export function registerAct<State, Data extends object>(act: {
  readonly title: Text;
  readonly creates?: boolean;
  reads?(data: Data, state: State, registers: Registers): readonly string[];
  decide(input: RegisterActInput<State, Data>): RegisterResult;
}): RegisterAct<State> {
  return {
    title: act.title,
    creates: act.creates === true,
    reads: (data, state, registers) => act.reads?.(data as unknown as Data, state, registers) ?? [],
    decide: (input) => act.decide(input as unknown as RegisterActInput<State, Data>),
  };
}
