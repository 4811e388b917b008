import { createContext, useContext } from 'react';
import type { Pick } from '../model/field.js';
import type { InputProblem } from './sentence.js';

export interface PickOption {
  readonly value: string;
  readonly label: string;
}

/** What all fields of one form share. */
export interface FormScope {
  readonly problems: readonly InputProblem[];
  /** Options that only the thing at hand knows, such as the candidates of the case. */
  readonly local: { readonly [From in Pick]?: readonly PickOption[] };
  /** The case that the form has named so far. */
  readonly caseId: string | null;
}

export const FormContext = createContext<FormScope>({ problems: [], local: {}, caseId: null });

export const useFormScope = (): FormScope => useContext(FormContext);
