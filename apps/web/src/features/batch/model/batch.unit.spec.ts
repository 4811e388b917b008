import { describe, expect, it } from '@jest/globals';
import type { CasePage } from '@jishi/client';
import type { Field, FieldShape } from '../../acts/model/field.js';
import {
  casesIn,
  isBatchAct,
  isBatchId,
  keyOf,
  newBatchId,
  ownValues,
  splitFields,
} from './batch.js';
import { countsOf, stillToSend } from './progress.js';

const field = (name: string, shape: FieldShape): Field => ({
  ...{ name, shape, required: true, nullable: false },
  label: { zh: name, en: name },
});
const number: FieldShape = { kind: 'number', min: 0, max: null };
const candidate = field('candidateId', { kind: 'pick', from: 'candidate' });
const counts = field('candidates', {
  ...{ kind: 'list', min: 1, max: null },
  item: field('', { kind: 'group', fields: [candidate, field('agree', number)] }),
});
const names = field('chosen', { kind: 'list', min: 1, max: null, item: candidate });
const page = {
  candidates: [
    { candidateId: 'k1', name: '甲', status: 'in' },
    { candidateId: 'k2', name: '乙', status: 'withdrawn' },
    { candidateId: 'k3', name: '丙', status: 'in' },
  ],
} as unknown as CasePage;

describe('A batch', () => {
  it('is of the cases that the address names, each once, and of nothing that is no id', () => {
    expect(casesIn('a1,b2,a1,<x>,')).toEqual(['a1', 'b2']);
    expect(casesIn(undefined)).toEqual([]);
  });

  it('has an id from which the key of each command follows, anew for each answered try', () => {
    const id = newBatchId();
    expect(isBatchId(id)).toBe(true);
    expect(isBatchId('no id')).toBe(false);
    expect(keyOf(id, 'abcdefgh12345678', 0)).toBe(keyOf(id, 'abcdefgh12345678', 0));
    expect(keyOf(id, 'abcdefgh12345678', 1)).not.toBe(keyOf(id, 'abcdefgh12345678', 0));
    expect(keyOf(id, 'abcdefgh12345678', 0)).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
  });

  it('gives no act that signs, votes or closes a step', () => {
    expect(isBatchAct('send-note')).toBe(true);
    expect(isBatchAct('sign-tally')).toBe(false);
    expect(isBatchAct('conclude-recommendation')).toBe(false);
  });
});

describe('The form of a batch', () => {
  it('asks once for the paper, and for each case for what it says of its candidates', () => {
    const { shared, own } = splitFields('record-tally', [field('expected', number), counts, names]);
    expect(shared.map(({ name }) => name)).toEqual(['expected']);
    expect(own.map(({ name }) => name)).toEqual(['candidates', 'chosen']);
  });

  it('begins each case with a line for each of its candidates that is still in', () => {
    expect(ownValues([counts, names], page, (all) => all.join())).toEqual({
      candidates: [
        { candidateId: 'k1', agree: undefined },
        { candidateId: 'k3', agree: undefined },
      ],
      chosen: ['k1', 'k3'],
    });
  });

  it('names the candidates where the notice asks for them', () => {
    const person = field('personAndPost', { kind: 'text', wrapped: true, max: null });
    const { own } = splitFields('issue-inspection-notice', [person]);
    expect(ownValues(own, page, (all) => all.join('、'))).toEqual({ personAndPost: '甲、丙' });
  });
});

describe('The progress of a batch', () => {
  const recorded = { kind: 'recorded', recorded: { token: 't', recordedAt: '', repeated: false } };
  const progress = new Map<string, unknown>([
    ['a', recorded],
    ['b', { kind: 'refused', problem: { status: 409, title: '' } }],
    ['c', { kind: 'unsure', problem: { status: 0, title: '' } }],
  ]) as never;

  it('counts what is recorded, what is refused, and what is left', () => {
    expect(countsOf(['a', 'b', 'c', 'd'], progress)).toEqual({ recorded: 1, refused: 1, left: 2 });
  });

  it('sends nothing again that is recorded', () => {
    expect(stillToSend(['a', 'b', 'c', 'd'], progress)).toEqual(['b', 'c', 'd']);
  });
});
