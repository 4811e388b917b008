import { describe, expect, it } from '@jest/globals';
import type { ImportPreview } from '@jishi/client';
import { countsOf, type ImportRow, isRecordable, sameName, toRecord } from './preview.js';

const text = { zh: '', en: '' };
const row = (level: ImportRow['level']): ImportRow => ({
  ...{ tag: 'XingMing', title: text, value: '', field: 'name', level, message: null },
});
const content = {
  ...({ title: '科长', postId: null, rank: null, leading: false, grassroots: false } as const),
  ...{ from: '2010-01-01', to: null },
};
const identity = {
  ...{ name: '某人', sex: 'male', birthMonth: '1978-03', workStart: null, partyDate: null },
};
const preview = (more: Partial<ImportPreview> = {}): ImportPreview => ({
  file: { name: 'a.lrmx', sha256: '', version: null },
  rows: [],
  unknownTags: [],
  hasPhoto: false,
  identity,
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
      identity,
      facts: [{ kind: 'post-held', content }],
    });
    expect(toRecord(of, { unitId: 'u', personId: 'p' })).toHaveProperty('personId', 'p');
  });
});

describe('A person of the same name', () => {
  it('is found among those registered, whose names may be hidden', () => {
    const registered = [{ name: '某人' }, { name: '别人' }, { name: null }];
    expect(sameName(preview({ identity }), registered)).toEqual([{ name: '某人' }]);
    expect(sameName(preview({ identity: null }), registered)).toEqual([]);
  });
});
