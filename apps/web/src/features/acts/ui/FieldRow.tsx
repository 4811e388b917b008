import type { ReactNode } from 'react';
import { useWords } from '../../../shared/language.js';
import type { Field } from '../model/field.js';
import { elementId } from '../model/problems.js';
import { useFormScope } from './form-context.js';
import { placeOf, useSentence } from './sentence.js';

/** What is wrong with the field at the path, in words. */
export function useProblem(path: string): string | null {
  const { problems } = useFormScope();
  const sentence = useSentence();
  const problem = problems.find((each) => placeOf(each)?.path === path);
  return problem ? sentence(problem) : null;
}

/** How a control is tied to its label, hint and problem. */
export function useControl(path: string, hint = false) {
  const problem = useProblem(path);
  const id = elementId(path);
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean);
  return {
    id,
    'aria-invalid': problem !== null,
    ...(described.length > 0 ? { 'aria-describedby': described.join(' ') } : {}),
  };
}

interface FieldRowProps {
  readonly field: Field;
  readonly path: string;
  readonly hint?: string | undefined;
  /** A group of controls has a legend, not a label. */
  readonly group?: boolean;
  readonly children: ReactNode;
}

export function FieldRow({ field, path, hint, group = false, children }: FieldRowProps) {
  const id = elementId(path);
  const problem = useProblem(path);
  const Frame = group ? 'fieldset' : 'div';
  return (
    <Frame
      className={problem ? 'field field-wrong' : 'field'}
      {...(group ? { id, tabIndex: -1 } : {})}
    >
      {group ? (
        <legend>
          <Name field={field} />
        </legend>
      ) : (
        <label htmlFor={id}>
          <Name field={field} />
        </label>
      )}
      {children}
      {hint ? (
        <div id={`${id}-hint`} className="hint">
          {hint}
        </div>
      ) : null}
      {problem ? (
        <div id={`${id}-problem`} className="problem">
          {problem}
        </div>
      ) : null}
    </Frame>
  );
}

function Name({ field }: { readonly field: Field }) {
  const { t, pick } = useWords();
  const optional = !field.required || field.nullable;
  return (
    <>
      {pick(field.label)}
      {optional ? <span className="hint"> ({t('field.optional')})</span> : null}
    </>
  );
}
