import { describe, expect, it } from '@jest/globals';
import { countsOf, type ImportPreview, type ImportRow, isRecordable, toRecord } from './preview.js';

const text = { zh: '', en: '' };
const row = (level: ImportRow['level']): ImportRow => ({
  ...{ tag: 'XingMing', title: text, value: '', field: 'name', level, message: null },
});
const content = { title: '科长', from: '2010-01-01', to: null };
const preview = (more: Partial<ImportPreview> = {}): ImportPreview => ({
  file: { name: 'a.lrmx', sha256: '', version: null },
  rows: [],
  unknownTags: [],
  hasPhoto: false,
  identity: { name: '某人' },
  postLines: [],
  ...more,
});

describe('The preview of an import', () => {
  it('counts mistakes, remarks and tags that are kept', () => {
    const of = preview({
      rows: [row('ok'), row('warning'), row('error')],
      unknownTags: ['A', 'B'],
      postLines: [{ line: 1, source: '', content: null, message: text }],
    });
    expect(countsOf(of)).toEqual({ errors: 1, warnings: 2, unknown: 2 });
  });

  it('is recorded without mistakes alone', () => {
    expect(isRecordable(preview())).toBe(true);
    expect(isRecordable(preview({ rows: [row('warning')] }))).toBe(true);
    expect(isRecordable(preview({ rows: [row('error')] }))).toBe(false);
    expect(isRecordable(preview({ identity: null }))).toBe(false);
  });

  it('records the readable lines of the résumé as posts held', () => {
    const of = preview({
      postLines: [
        { line: 1, source: 'a', content, message: null },
        { line: 2, source: 'b', content: null, message: text },
      ],
    });
    expect(toRecord(of, { unitId: 'u', personId: null })).toEqual({
      unitId: 'u',
      identity: { name: '某人' },
      facts: [{ kind: 'post-held', content }],
    });
    expect(toRecord(of, { unitId: 'u', personId: 'p' })).toHaveProperty('personId', 'p');
  });
});
