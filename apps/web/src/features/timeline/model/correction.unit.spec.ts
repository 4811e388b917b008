import { describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '@jishi/client';
import type { JsonSchema } from '../../../shared/contract.js';
import { correctedBy, correctionOf, findingsOf } from './correction.js';

const result: JsonSchema = {
  zh: '结果',
  en: 'Result',
  enum: ['clear', 'not-clear'],
  options: { clear: { zh: '无问题', en: 'clear' }, 'not-clear': { zh: '不通过', en: 'not clear' } },
};
const matters: JsonSchema = { zh: '事项', en: 'Matters', type: 'array', items: result };
const schema: JsonSchema = {
  properties: {
    version: { type: 'integer' },
    correction: {
      oneOf: [
        {
          properties: {
            act: { const: 'record-check-reply' },
            result,
            matters,
            answeredOn: { zh: '答复日期', en: 'Answered on', format: 'date' },
          },
        },
      ],
    },
  },
};
const plain = { reason: { ref: 'v_reason', hash: '' }, authority: { ref: 'v_doc', hash: '' } };
const event = (correction: object, before: object, more: object = {}) =>
  ({
    version: 9,
    type: 'FactCorrected',
    data: {
      version: 4,
      correction: { act: 'record-check-reply', ...correction },
      before,
      ...plain,
      ...more,
    },
  }) as unknown as StoredEvent;

describe('A correction on the timeline', () => {
  it('says old and new in the words of the form, with both numbers', () => {
    const shown = correctionOf(event({ result: 'not-clear' }, { result: 'clear' }), schema);
    expect(shown).toEqual({
      version: 4,
      reason: 'v_reason',
      authority: 'v_doc',
      values: [
        {
          label: { zh: '结果', en: 'Result' },
          before: { zh: '无问题', en: 'clear' },
          after: { zh: '不通过', en: 'not clear' },
        },
      ],
    });
    const others = [{ version: 4, type: 'CheckReplied', data: {} } as StoredEvent];
    expect(correctedBy([...others, event({}, {})])).toEqual(new Map([[4, 9]]));
  });

  it('says where nothing was recorded, joins a list, and shows a day as it is', () => {
    const day = correctionOf(event({ answeredOn: '2026-02-05' }, { answeredOn: null }), schema);
    expect(day?.values).toMatchObject([{ before: null, after: { en: '2026-02-05' } }]);
    const list = correctionOf(event({ matters: ['clear', 'not-clear'] }, { matters: [] }), schema);
    expect(list?.values).toMatchObject([{ before: null, after: { zh: '无问题、不通过' } }]);
  });

  it('shows a value by its name where the form no longer has it', () => {
    const shown = correctionOf(event({ gone: 1 }, { gone: 2 }), {});
    expect(shown?.values).toMatchObject([{ label: { en: 'gone' }, after: { en: '1' } }]);
  });

  it('is nothing for any other event, which may still flag a conclusion', () => {
    expect(correctionOf({ type: 'StepOpened' } as StoredEvent, schema)).toBeNull();
    const found = event({}, {}, { flagged: [{ step: 'inspection', rule: 'I08d' }] });
    expect(findingsOf(found, 'flagged')).toMatchObject([{ rule: 'I08d' }]);
    expect(findingsOf(found, 'lifted')).toEqual([]);
  });
});
