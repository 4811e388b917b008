import { describe, expect, it } from '@jest/globals';
import { fieldsOf } from './read-schema.js';
import { saidProblems } from './said-problems.js';

const date = { type: 'string', format: 'date', zh: '日期', en: 'Date' };
const text = (zh: string) => ({ type: 'string', zh, en: zh });
const object = (properties: object) => ({ type: 'object', properties });

const fields = fieldsOf({
  ...object({
    analysedOn: date,
    attendees: { type: 'array', zh: '参加人', en: 'Attendees', items: { input: 'person' } },
    counts: {
      type: 'array',
      zh: '得票',
      en: 'Counts',
      items: object({ named: text('提名数'), of: text('总数') }),
    },
    signature: {
      input: 'signature',
      anyOf: [object({ kind: { const: 'paper' }, signedOn: date })],
    },
    grade: { input: 'fact', ...object({ json: object({ from: date }) }) },
  }),
} as never);

const said = { zh: '该日期尚未到来', en: 'still to come' };
const values = { counts: [{ named: '1' }, { named: '5' }], signature: { kind: 'paper' } };
const placeOf = (field: string) =>
  saidProblems(fields, values, { fields: [{ field, message: 'in-future', words: said }] })[0]
    ?.place;

describe('What the API says of an input', () => {
  it('stands at the field that it names, with its words', () => {
    const problem = { fields: [{ field: 'analysedOn', message: 'in-future', words: said }] };
    expect(saidProblems(fields, values, problem)).toMatchObject([
      { place: { path: 'analysedOn', field: { label: { zh: '日期' } } }, said },
    ]);
  });

  it.each([
    ['counts.1.named', 'counts.1.named', '提名数'],
    ['counts.1', 'counts.1', '得票'],
    ['counts.7.named', 'counts', '得票'],
    ['attendees.1', 'attendees', '参加人'],
    ['signature.signedOn', 'signature.signedOn', '日期'],
    ['grade.json.from', 'grade.from', '日期'],
    ['analysedOn.more', 'analysedOn', '日期'],
  ])('places %s at %s', (field, path, zh) => {
    expect(placeOf(field)).toMatchObject({ path, field: { label: { zh } } });
  });

  it('stands above the form where it names nothing of it', () => {
    expect(placeOf('deadline')).toBeNull();
    expect(saidProblems(fields, values, {})).toEqual([]);
  });

  it('stands at a field of the chosen alternative', () => {
    const kinds = fieldsOf({
      oneOf: [
        object({ kind: { const: 'grade' }, from: date }),
        object({ kind: { const: 'post' }, to: date }),
      ],
    } as never);
    const problem = (field: string) => ({ fields: [{ field, message: '', words: said }] });
    const chosen = { kind: 'post' };
    expect(saidProblems(kinds, chosen, problem('to'))[0]?.place?.path).toBe('to');
    expect(saidProblems(kinds, chosen, problem('from'))[0]?.place).toBeNull();
    expect(saidProblems(kinds, chosen, problem('kind'))[0]?.place?.path).toBe('kind');
  });
});
