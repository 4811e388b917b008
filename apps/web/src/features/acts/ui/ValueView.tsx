import { useWords } from '../../../shared/language.js';
import { usePickOptions } from '../api/pick-options.js';
import type { DocumentValue, Field, FieldShape, Pick, Value, Values } from '../model/field.js';
import { isEmpty } from '../model/values.js';
import { DefinitionView } from './DefinitionView.js';

interface ValuesViewProps {
  readonly fields: readonly Field[];
  readonly values: Values;
}

/** What was filled in, read-only, in the order of the form. */
export function ValuesView({ fields, values }: ValuesViewProps) {
  const { pick } = useWords();
  const shown = fields.flatMap((field) => expand(field, values));
  return (
    <dl className="pairs">
      {shown.map((field) => (
        <div key={field.name} style={{ display: 'contents' }}>
          <dt>{pick(field.label)}</dt>
          <dd>
            <ValueView field={field} value={values[field.name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The chosen kind stands before the fields that it brings. */
function expand(field: Field, values: Values): readonly Field[] {
  const { shape } = field;
  if (shape.kind === 'constant') return [];
  if (shape.kind !== 'variants') return [field];
  const { by, variants } = shape;
  const options = variants.map(({ value, label }) => ({ value, label }));
  const chosen = variants.find(({ value }) => value === values[by]);
  return [{ ...field, shape: { kind: 'choice', options } }, ...(chosen?.fields ?? [])];
}

interface ValueViewProps {
  readonly field: Field;
  readonly value: Value;
}

function ValueView({ field: { shape }, value }: ValueViewProps) {
  const { t } = useWords();
  if (isEmpty(value)) return <span className="muted">{t('common.notRecorded')}</span>;
  if (shape.kind === 'document') return <DocumentView {...(value as DocumentValue)} />;
  if (shape.kind === 'definition') return <DefinitionView of={value} />;
  if (shape.kind === 'signature') return <SignatureView shape={shape} value={value as Values} />;
  if ('fields' in shape) return <ValuesView fields={shape.fields} values={value as Values} />;
  if (shape.kind === 'list') return <ListView shape={shape} value={value as readonly Value[]} />;
  return <ScalarView shape={shape} value={String(value)} />;
}

interface ScalarViewProps {
  readonly shape: FieldShape;
  readonly value: string;
}

function ScalarView({ shape, value }: ScalarViewProps) {
  const { t, pick } = useWords();
  if (shape.kind === 'pick') return <PickView from={shape.from} value={value} />;
  if (shape.kind === 'boolean') return t(value === 'yes' ? 'common.yes' : 'common.no');
  if (shape.kind !== 'choice') return <span className="passage">{value}</span>;
  const label = shape.options.find((option) => option.value === value)?.label;
  return label ? pick(label) : value;
}

function PickView({ from, value }: { readonly from: Pick; readonly value: string }) {
  const { options } = usePickOptions(from);
  return options.find((option) => option.value === value)?.label ?? value;
}

function DocumentView({ uploaded, text }: DocumentValue) {
  if (!uploaded) return <span className="passage">{text}</span>;
  return (
    <>
      {uploaded.fileName}
      <div className="mono">SHA-256 {uploaded.sha256.match(/.{1,4}/g)?.join(' ')}</div>
    </>
  );
}

interface SignatureViewProps {
  readonly shape: Extract<FieldShape, { kind: 'signature' }>;
  readonly value: Values;
}

function SignatureView({ shape, value }: SignatureViewProps) {
  const { t } = useWords();
  if (value.kind !== 'paper') return t('field.inPerson');
  return (
    <>
      {t('field.onPaper')}
      <ValuesView fields={shape.paper} values={value} />
    </>
  );
}

interface ListViewProps {
  readonly shape: Extract<FieldShape, { kind: 'list' }>;
  readonly value: readonly Value[];
}

function ListView({ shape, value }: ListViewProps) {
  const { t } = useWords();
  if (value.length === 0) return <span className="muted">{t('common.none')}</span>;
  return (
    <ol className="values">
      {value.map((each, index) => (
        <li key={index}>
          <ValueView field={shape.item} value={each} />
        </li>
      ))}
    </ol>
  );
}
