import type { Text } from '@jishi/client';
import { useWords } from '../../../shared/language.js';
import type { Value } from '../model/field.js';
import type { InputProps } from './FieldInput.js';
import { FieldRow } from './FieldRow.js';

/** Nothing to fill in: it was written and checked above. */
export function DefinitionInput({ field, path, value }: InputProps<'definition'>) {
  return (
    <FieldRow field={field} path={path} group>
      <DefinitionView of={value} />
    </FieldRow>
  );
}

export function DefinitionView({ of }: { readonly of: Value }) {
  const { pick } = useWords();
  const { id, version, title } = of as {
    readonly id: string;
    readonly version: number;
    readonly title: Text;
  };
  return (
    <>
      {pick(title)} <span className="number">{`${id}@${String(version)}`}</span>
    </>
  );
}
