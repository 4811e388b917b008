import type { PersonFact } from '../../../shared/contract.js';
import { useWords } from '../../../shared/language.js';
import type { Field } from '../../acts/model/field.js';
import { useFactFields } from '../api/fact-fields.js';
import { plainValues } from '../model/person-facts.js';

/** A fact's content by the names of its own fields. */
export function FactContent({ fact: { kind, value } }: { readonly fact: PersonFact }) {
  const { t } = useWords();
  const fields = useFactFields()[kind] ?? [];
  const order = fields.map(({ name }) => name);
  if (value === null) return <p className="muted">{t('people.erased')}</p>;
  return (
    <dl className="inline-pairs">
      {plainValues(value, order).map(({ name, text }) => (
        <div key={name}>
          <dt>
            <FieldName fields={fields} name={name} />
          </dt>
          <dd>
            <FieldText fields={fields} name={name} text={text} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface OfField {
  readonly fields: readonly Field[];
  readonly name: string;
}

function FieldName({ fields, name }: OfField) {
  const { pick } = useWords();
  const field = fields.find((each) => each.name === name);
  return field ? pick(field.label) : name;
}

function FieldText({ fields, name, text }: OfField & { readonly text: string | null }) {
  const { t, pick } = useWords();
  const shape = fields.find((each) => each.name === name)?.shape;
  if (text === null) return <span className="muted">{t('common.notRecorded')}</span>;
  if (shape?.kind === 'boolean') return t(text === 'true' ? 'common.yes' : 'common.no');
  if (shape?.kind !== 'choice') return text;
  const option = shape.options.find(({ value }) => value === text);
  return option ? pick(option.label) : text;
}
