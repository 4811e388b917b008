import { describe, expect, it } from '@jest/globals';
import { commandSchema } from '../commands.js';

const sealed = { ref: `v_${'a'.repeat(26)}`, hash: 'ab'.repeat(32) };
const line = {
  title: '副局长',
  postId: null,
  rank: 'division-deputy',
  leading: true,
  grassroots: false,
  from: '2020-01-01',
  to: null,
};
const declared = { matter: 'personal-matters', on: '2026-01-31', says: '购房一套，已如实报告。' };

function accepts(command: string, data: unknown): boolean {
  const schema = commandSchema('person', command);
  if (!schema) throw new Error(`no schema for ${command}`);
  return schema.safeParse(data).success;
}
const records = (kind: string, json: unknown) =>
  accepts('record-fact', { kind, content: { json } });

describe('When a personal fact is sent', () => {
  it.each([
    [
      'identity',
      {
        name: '某人',
        sex: 'male',
        birthMonth: '1980-07',
        workStart: '2002-07-01',
        partyDate: null,
      },
    ],
    ['post-held', line],
    ['education', { level: 'bachelor', fullTime: true, on: '2002-06-30' }],
    ['training', { from: '2024-03-04', to: '2024-06-28', days: 96 }],
    ['grade', { year: 2025, grade: 'competent' }],
    ['impact-period', { kind: 'demerit', from: '2025-01-01', months: 12 }],
    ['family-status', { spouse: 'none', children: 'all-emigrated', asOf: '2026-01-31' }],
    ['relation', { kin: 'spouse', personId: 'p2' }],
    ['declaration', declared],
    ['declaration', { ...declared, says: 'x'.repeat(2000) }],
  ])('takes %s in its own shape and no other kind', (kind, json) => {
    expect(records(kind, json)).toBe(true);
    expect(records(kind === 'grade' ? 'relation' : 'grade', json)).toBe(false);
  });

  it('takes no address in its place, at which a file or another kind of fact may stand', () => {
    expect(accepts('record-fact', { kind: 'grade', content: sealed })).toBe(false);
    expect(accepts('confirm-fact', { factId: 'f2', kind: 'grade', content: sealed })).toBe(false);
    expect(accepts('register-person', { unitId: 'u1', identity: sealed })).toBe(false);
  });

  it('takes no text in place of a fact, and no fact beside an address', () => {
    expect(accepts('record-fact', { kind: 'grade', content: { text: 'competent' } })).toBe(false);
    const both = { ...sealed, json: { year: 2025, grade: 'competent' } };
    expect(accepts('record-fact', { kind: 'grade', content: both })).toBe(false);
  });

  it.each([
    ['an unknown kind', 'horoscope', { sign: 'leo' }],
    ['a kind that names something of every object', 'constructor', {}],
    ['an unknown field', 'post-held', { ...line, admin: true }],
    ['a missing field', 'post-held', { ...line, grassroots: undefined }],
    ['a last day before the first', 'post-held', { ...line, to: '2019-12-31' }],
    ['a day that does not exist', 'post-held', { ...line, from: '2021-02-29' }],
    ['a rank that does not exist', 'post-held', { ...line, rank: 'emperor' }],
    ['a null character', 'post-held', { ...line, title: 'a\u0000b' }],
    ['a lone surrogate', 'post-held', { ...line, title: '\ud800' }],
    ['a title of 201 characters', 'post-held', { ...line, title: 'x'.repeat(201) }],
    ['a matter that nobody declares', 'declaration', { ...declared, matter: 'horoscope' }],
    ['2001 characters', 'declaration', { ...declared, says: 'x'.repeat(2001) }],
    ['a declaration of nothing', 'declaration', { ...declared, says: ' ' }],
    ['half a month', 'impact-period', { kind: 'demerit', from: '2025-01-01', months: 0.5 }],
    ['no month at all', 'impact-period', { kind: 'demerit', from: '2025-01-01', months: 0 }],
    ['a year as text', 'grade', { year: '2025', grade: 'competent' }],
    ['a list', 'grade', [{ year: 2025, grade: 'competent' }]],
  ])('refuses %s', (_what, kind, json) => {
    expect(records(kind, json)).toBe(false);
  });

  it('lets a post held end on its first day', () => {
    expect(records('post-held', { ...line, to: line.from })).toBe(true);
  });

  it('confirms with a content of the kind that is named, or with none', () => {
    const confirm = (more: object) =>
      accepts('confirm-fact', { factId: 'f2', kind: 'post-held', ...more });
    expect(confirm({})).toBe(true);
    expect(confirm({ content: { json: line } })).toBe(true);
    expect(confirm({ content: { json: { year: 2025, grade: 'competent' } } })).toBe(false);
    expect(confirm({ content: undefined })).toBe(false);
  });
});
