import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiOffice, openApiOffice } from '@jishi/test-support/api-office';

// Real: HTTP, the Nest app, PostgreSQL, sequencer and lists, and the committed description.

interface Described {
  readonly components: {
    readonly schemas: { readonly [name: string]: { readonly properties: object } };
  };
}

const { components } = JSON.parse(
  readFileSync(new URL('../../libs/client/openapi.json', import.meta.url), 'utf8'),
) as Described;

let at: ApiOffice;

beforeAll(async () => {
  at = await openApiOffice();
});

afterAll(() => at.stop());

describe('A row of a list', () => {
  it('has the members that are described, and none beside them', async () => {
    const body = await at.head.post('/v1/bodies', {
      json: {
        data: {
          unitId: at.office.unitId,
          name: { zh: '常委会', en: 'Standing committee' },
          recusalEndsVote: true,
        },
      },
    });
    const rows = {
      units: 'UnitItem',
      posts: 'PostItem',
      people: 'PersonItem',
      bodies: 'BodyItem',
    };
    for (const [things, schema] of Object.entries(rows)) {
      const list = await at.head.get(`/v1/${things}?waitFor=${body.body.token}`);
      const described = Object.keys(components.schemas[schema]?.properties ?? {});
      expect(Object.keys(list.body.items[0]).toSorted()).toEqual(described.toSorted());
    }
    const { body: duties } = await at.admin.get('/v1/access');
    const described = Object.keys(components.schemas['AccessItem']?.properties ?? {});
    expect(Object.keys(duties.items[0]).toSorted()).toEqual(described.toSorted());
  });
});
