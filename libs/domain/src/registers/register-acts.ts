import { invalid } from '../shared/decision.js';
import type { Text } from '../shared/text.js';
import { type Registered, type Registrable, registered } from './folding.js';
import {
  type RegisterAct,
  type RegisterActInput,
  type RegisterResult,
  registerAct,
} from './register.js';

interface ActParts<State, Data> {
  readonly title: Text;
  reads?(data: Data): readonly string[];
  decide(input: RegisterActInput<State, Data>): RegisterResult;
}

/** The act that registers a thing. @param idField the field named where it is already registered */
export function registers<State extends Registrable, Data extends object>(
  idField: string,
  act: ActParts<State, Data> & { reads(data: Data): readonly string[] },
): RegisterAct<State> {
  return registerAct<State, Data>({
    title: act.title,
    creates: true,
    reads: (data) => act.reads(data),
    decide: (input) =>
      input.state.status === 'registered' ? invalid(idField, 'already-exists') : act.decide(input),
  });
}

/** An act on a registered thing. @param idField the field named where it is not registered */
export function changes<State extends Registrable, Data extends object>(
  idField: string,
  act: ActParts<Registered<State>, Data>,
): RegisterAct<State> {
  return registerAct<State, Data>({
    title: act.title,
    reads: (data) => act.reads?.(data) ?? [],
    decide: (input) =>
      input.state.status === 'registered'
        ? act.decide({ ...input, state: registered(input.state) })
        : invalid(idField, 'unknown'),
  });
}
