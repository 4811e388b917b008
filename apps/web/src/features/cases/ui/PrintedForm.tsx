import type { PrintPage } from '@jishi/client';
import { shanghaiTime } from '../../../shared/dates.js';
import { useWords } from '../../../shared/language.js';

interface PrintedFormProps {
  readonly form: PrintPage;
}

/** A4, black on white: the head and the foot with the proof repeat on every page. */
export function PrintedForm({ form }: PrintedFormProps) {
  const { t, pick } = useWords();
  const { title, unitName, caseNo, caseTitle, marks, position, hash, at } = form;
  const said = (['inProgress', 'simulated', 'takenOver'] as const).filter((mark) => marks[mark]);
  return (
    <table className="paper">
      <thead>
        <tr>
          <td>
            <div className="paper-head">
              <span>{pick(unitName)}</span>
              <span className="paper-marks">
                {said.map((mark) => (
                  <strong key={mark}>{t(`prints.${mark}`)}</strong>
                ))}
              </span>
            </div>
          </td>
        </tr>
      </thead>
      <tfoot>
        <tr>
          <td className="paper-foot">
            {t('prints.foot', { caseNo, at: shanghaiTime(at), n: position, hash })}
          </td>
        </tr>
      </tfoot>
      <tbody>
        <tr>
          <td>
            <h2 className="paper-title">{pick(title)}</h2>
            <p className="paper-case">{`${caseNo} ${caseTitle}`}</p>
            <Lines form={form} />
            <Rows form={form} />
            <Signatures form={form} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function Lines({ form: { lines } }: PrintedFormProps) {
  const { t, pick } = useWords();
  return (
    <dl className="paper-lines">
      {lines.map(({ label, value, event, rule, cite }) => (
        <div key={label.en}>
          <dt>{pick(label)}</dt>
          <dd>
            {value ? pick(value) : t('prints.missing', { rule, cite: pick(cite) })}
            <Event at={value ? event : null} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The number of the event that says so, raised. */
function Event({ at }: { readonly at: number | null }) {
  const { t } = useWords();
  if (at === null) return null;
  return (
    <sup>
      <span className="visually-hidden">{t('prints.event', { n: at })}</span>
      <span aria-hidden="true">{at}</span>
    </sup>
  );
}

function Rows({ form: { columns, rows } }: PrintedFormProps) {
  const { t, pick } = useWords();
  if (columns.length === 0) return null;
  return (
    <table className="paper-table">
      <thead>
        <tr>
          <th scope="col">{t('prints.name')}</th>
          {columns.map((column) => (
            <th key={column.en} scope="col">
              {pick(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, cells, event }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <Event at={event} />
            </th>
            {columns.map((column, place) => {
              const cell = cells[place];
              return <td key={column.en}>{cell ? pick(cell) : ''}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Signatures({ form: { signatures } }: PrintedFormProps) {
  const { t, pick } = useWords();
  if (signatures.length === 0) return null;
  return (
    <dl className="paper-lines">
      {signatures.map(({ label, name, onPaper, scanHash, event }) => (
        <div key={label.en}>
          <dt>{pick(label)}</dt>
          <dd>
            {name === null
              ? t('prints.unsigned')
              : `${name} · ${onPaper ? t('prints.onPaper', { hash: (scanHash ?? '').slice(0, 16) }) : t('prints.inPerson')}`}
            <Event at={event} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
