import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { openApiText } from '@jishi/api/openapi';

// Real: the controllers' routes and schemas. Nothing is opened and nothing is served.

const committed = readFileSync(new URL('../../libs/client/openapi.json', import.meta.url), 'utf8');

interface Document {
  readonly paths: { readonly [path: string]: unknown };
  readonly components: { readonly schemas: { readonly [name: string]: unknown } };
}

/** Paths and schemas that differ, so that a failure names them instead of showing two documents. */
function changedParts(one: Document, other: Document): readonly string[] {
  const parts = ({ paths, components }: Document) => ({ ...paths, ...components.schemas });
  const [before, after] = [parts(one), parts(other)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

describe('The description of the API', () => {
  it('is the one of which the client was made; `npm run openapi` renews both', async () => {
    const now = await openApiText();
    expect(changedParts(JSON.parse(committed) as Document, JSON.parse(now) as Document)).toEqual(
      [],
    );
    expect(now === committed).toBe(true);
  });

  it('names each operation once', () => {
    const { paths } = JSON.parse(committed) as {
      paths: { [path: string]: { [method: string]: { operationId: string } } };
    };
    const names = Object.values(paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    );
    expect(names).toHaveLength(new Set(names).size);
  });
});
