import type { ComponentType } from 'react';
import type { Field, FieldShape, Value } from '../model/field.js';
import { isCompound } from '../model/values.js';
import { BooleanInput, ChoiceInput } from './ChoiceInput.js';
import { DefinitionInput } from './DefinitionView.js';
import { DocumentInput } from './DocumentInput.js';
import { GroupInput, OptionalGroup } from './GroupInput.js';
import { ListInput } from './ListInput.js';
import { PickInput } from './PickInput.js';
import { SignatureInput } from './SignatureInput.js';
import { DateInput, MonthInput, NumberInput, TextInput } from './TextInput.js';

export interface InputProps<Kind extends FieldShape['kind'] = FieldShape['kind']> {
  readonly field: Field;
  readonly shape: Extract<FieldShape, { kind: Kind }>;
  readonly path: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

type Inputs = { readonly [Kind in FieldShape['kind']]: ComponentType<InputProps<Kind>> };

const inputs: Inputs = {
  text: TextInput,
  date: DateInput,
  month: MonthInput,
  number: NumberInput,
  boolean: BooleanInput,
  choice: ChoiceInput,
  pick: PickInput,
  document: DocumentInput,
  definition: DefinitionInput,
  signature: SignatureInput,
  group: (props) => <GroupInput {...props} />,
  fact: (props) => <GroupInput {...props} />,
  list: ListInput,
  constant: () => null,
  variants: () => null,
};

/** One field of the form, asked for as its shape wants. */
export function FieldInput(props: Omit<InputProps, 'shape'>) {
  const { field } = props;
  if (isCompound(field.shape) && !field.required) return <OptionalGroup {...props} />;
  const Input = inputs[field.shape.kind] as ComponentType<InputProps>;
  return <Input {...props} shape={field.shape} />;
}
