import type { ImportPreview } from '@jishi/client';
import { Table } from 'antd';
import { useWords } from '../../../shared/language.js';
import { Icon } from '../../../shared/ui/icons.js';
import { Tag } from '../../../shared/ui/Tag.js';
import { useFactFields } from '../../registers/api/fact-fields.js';
import type { ImportRow, PostLine } from '../model/preview.js';

interface PreviewProps {
  readonly preview: ImportPreview;
}

/** Every element of the file with what becomes of it. */
export function MappedFields({ preview }: PreviewProps) {
  const { t, pick } = useWords();
  return (
    <section className="panel" aria-labelledby="mapped">
      <h2 id="mapped">{t('imports.fields')}</h2>
      <Table<ImportRow>
        aria-labelledby="mapped"
        size="small"
        rowKey="tag"
        pagination={false}
        dataSource={[...preview.rows]}
        columns={[
          {
            title: t('imports.tag'),
            render: (_, { tag, title }) => (
              <>
                {pick(title)} <span className="mono muted">{tag}</span>
              </>
            ),
          },
          {
            title: t('imports.value'),
            render: (_, { value }) => <span className="passage clipped">{value}</span>,
          },
          {
            title: t('imports.field'),
            render: (_, { field }) =>
              field === null ? (
                <span className="muted">{t('imports.unmapped')}</span>
              ) : (
                <FieldName of={field} />
              ),
          },
          { title: t('imports.check'), render: (_, row) => <Check of={row} /> },
        ]}
      />
    </section>
  );
}

/** `identity.<field>`, or `posts` for the lines below. */
function FieldName({ of }: { readonly of: string }) {
  const { t, pick } = useWords();
  const { identity = [] } = useFactFields();
  const [, name] = of.split('.');
  const field = identity.find((each) => each.name === name);
  return field ? `${t('people.identity')} · ${pick(field.label)}` : t('imports.posts');
}

const checks = {
  ok: ['done', 'done'],
  warning: ['waiting', 'late'],
  error: ['refused', 'refused'],
} as const;

function Check({ of: { level, message } }: { readonly of: ImportRow }) {
  const { t, pick } = useWords();
  const [kind, icon] = checks[level];
  return (
    <>
      <Tag kind={kind} icon={<Icon of={icon} />}>
        {t(`imports.${level}`)}
      </Tag>
      {message ? <div>{pick(message)}</div> : null}
    </>
  );
}

/** The lines of the résumé as the posts that would be proposed. */
export function PostLines({ preview }: PreviewProps) {
  const { t, pick } = useWords();
  return (
    <section className="panel" aria-labelledby="lines">
      <h2 id="lines">{t('imports.posts')}</h2>
      {preview.postLines.length === 0 ? <p className="muted">{t('imports.noPosts')}</p> : null}
      {preview.postLines.length > 0 ? (
        <Table<PostLine>
          aria-labelledby="lines"
          size="small"
          rowKey="line"
          pagination={false}
          dataSource={[...preview.postLines]}
          columns={[
            { title: t('imports.line'), render: (_, { source }) => source },
            {
              title: t('imports.from'),
              className: 'nowrap',
              render: (_, { content }) => content?.from,
            },
            {
              title: t('imports.to'),
              className: 'nowrap',
              render: (_, { content }) => content?.to,
            },
            {
              title: t('imports.check'),
              render: (_, { message }) =>
                message ? (
                  <Tag kind="waiting">{pick(message)}</Tag>
                ) : (
                  <Tag kind="done">{t('imports.ok')}</Tag>
                ),
            },
          ]}
        />
      ) : null}
    </section>
  );
}

export function UnknownTags({ preview: { unknownTags } }: PreviewProps) {
  const { t } = useWords();
  if (unknownTags.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="unknown">
      <h2 id="unknown">{t('imports.unknown')}</h2>
      <ul>
        {unknownTags.map((tag) => (
          <li key={tag} className="mono">
            {tag}
          </li>
        ))}
      </ul>
    </section>
  );
}
