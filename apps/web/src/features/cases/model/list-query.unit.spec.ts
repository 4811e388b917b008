import { describe, expect, it } from '@jest/globals';
import { isFiltered, readListQuery, toApiQuery } from './list-query.js';

describe('The address of the cases list', () => {
  it('opens on the stuck cases, longest wait first', () => {
    const { query, dropped } = readListQuery({});
    expect(query).toMatchObject({ view: 'stuck', sort: 'waiting', step: null, after: null });
    expect(dropped).toEqual([]);
  });

  it('reads every filter', () => {
    const { query } = readListQuery({
      view: 'open',
      step: 'inspection',
      cause: 'external-reply',
      unit: 'u1',
      sort: 'number',
      after: 'abc',
      asOf: 'pos:7',
    });
    expect(query).toEqual({
      view: 'open',
      step: 'inspection',
      cause: 'external-reply',
      unit: 'u1',
      sort: 'number',
      after: 'abc',
      asOf: 'pos:7',
    });
  });

  it('names what it can’t use and shows the list all the same', () => {
    const { query, dropped } = readListQuery({ step: 'no step', colour: 'red', view: 'mine' });
    expect(dropped).toEqual(['step', 'colour']);
    expect(query).toMatchObject({ view: 'mine', step: null });
  });

  it('takes no offence at an empty parameter or the language', () => {
    expect(readListQuery({ step: '', lang: 'en' }).dropped).toEqual([]);
  });

  it('asks the API for the reader’s own open cases', () => {
    expect(toApiQuery(readListQuery({ view: 'mine' }).query)).toMatchObject({
      view: 'open',
      owner: 'me',
    });
    expect(toApiQuery(readListQuery({}).query)).not.toHaveProperty('owner');
  });

  it('knows whether rows are filtered away', () => {
    expect(isFiltered(readListQuery({ view: 'all' }).query)).toBe(false);
    expect(isFiltered(readListQuery({ cause: 'clock' }).query)).toBe(true);
  });
});
