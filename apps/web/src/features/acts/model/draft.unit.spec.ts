import { describe, expect, it } from '@jest/globals';
import { fromDraft, toDraft } from './draft.js';
import type { Field } from './field.js';

const label = { zh: '', en: '' };
const field = (name: string, shape: Field['shape']): Field => ({
  name,
  label,
  required: true,
  nullable: false,
  shape,
});

describe('A draft of a form', () => {
  it('has all that was typed and chosen, and no file', () => {
    const uploaded = { ref: 'v_x', fileName: '张三.pdf' };
    const values = {
      heldOn: '20260209',
      record: { uploaded, text: '谈话' },
      list: [{ scan: { uploaded } }, null],
      valid: 40,
    };
    expect(toDraft(values)).toEqual({
      heldOn: '20260209',
      record: { text: '谈话' },
      list: [{ scan: {} }, null],
      valid: 40,
    });
  });

  it('is read back into the fields that the act has', () => {
    const variant = { value: 'own', label, fields: [field('reason', { kind: 'date' })] };
    const fields = [
      field('heldOn', { kind: 'date' }),
      field('', { kind: 'variants', by: 'kind', variants: [variant] }),
    ];
    const kept = { heldOn: '2026', kind: 'own', reason: 'x', gone: 1 };
    expect(fromDraft(fields, kept)).toEqual({ heldOn: '2026', kind: 'own', reason: 'x' });
    expect(fromDraft(fields, null)).toEqual({});
  });
});
