import { describe, expect, it } from '@jest/globals';
import { library } from '@jishi/procedures';
import { catalogueOf } from '../apps/api/src/me/catalogue.js';
import type { Field } from '../apps/web/src/features/acts/model/field.js';
import { problemsOf } from '../apps/web/src/features/acts/model/problems.js';
import { fieldsOf } from '../apps/web/src/features/acts/model/read-schema.js';
import { initialValues, toData } from '../apps/web/src/features/acts/model/values.js';

const product = ['clock', 'policy', 'orchestrator'];

/** What people do on screens; the product's own acts have no form, and a calendar comes by the API. */
const acts = catalogueOf(library).acts.filter(
  ({ prefix, roles }) => prefix !== 'calendar' && roles.some((role) => !product.includes(role)),
);

function every(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => [field, ...every(within(field))]);
}

function within({ shape }: Field): readonly Field[] {
  switch (shape.kind) {
    case 'group':
    case 'fact':
      return shape.fields;
    case 'list':
      return [shape.item];
    case 'signature':
      return shape.paper;
    case 'variants':
      return shape.variants.flatMap(({ fields }) => fields);
    default:
      return [];
  }
}

/** The lines of a list are shown by the list's own name. */
const unnamed = ['item'];

describe('The form of an act', () => {
  it.each(acts.map((act) => [act.name, act] as const))(
    'asks for every field of %s by its name in both languages',
    (_, { schema }) => {
      const nameless = every(fieldsOf(schema)).filter(
        ({ name, label, shape }) =>
          shape.kind !== 'constant' && !unnamed.includes(name) && label.zh === name,
      );
      expect(nameless.map(({ name }) => name)).toEqual([]);
    },
  );

  it.each(acts.map((act) => [act.name, act] as const))(
    'finds something to fill in inside every part of %s',
    (_, { schema }) => {
      const hollow = every(fieldsOf(schema)).filter(
        (field) =>
          ['group', 'fact', 'signature', 'variants'].includes(field.shape.kind) &&
          within(field).length === 0,
      );
      expect(hollow.map(({ name }) => name)).toEqual([]);
    },
  );

  it('says of an empty form what is missing, and sends nothing that was not filled in', () => {
    const tally = acts.find(({ name }) => name === 'record-tally')!;
    const fields = fieldsOf(tally.schema);
    const values = initialValues(fields);
    const paths = problemsOf(fields, values).map(({ path }) => path);
    expect(paths).toContain('meetingOn');
    expect(paths).toContain('candidates.0.agree');
    expect(paths).not.toContain('otherPersons');
    expect(toData(fields, { envelopeNo: ' T-1 ', valid: '40' })).toEqual({
      envelopeNo: 'T-1',
      valid: 40,
    });
  });
});
