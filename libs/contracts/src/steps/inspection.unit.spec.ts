import { describe, expect, it } from '@jest/globals';
import { commandSchema } from '../commands.js';
import { inspectionCommands } from './inspection.js';

const text = { text: '内容' };
const parses = (name: keyof typeof inspectionCommands, data: object) =>
  inspectionCommands[name].safeParse(data).success;

describe('When a command of the inspection arrives', () => {
  it('has its schema at the case', () => {
    expect(commandSchema('case', 'issue-inspection-notice')).toBe(
      inspectionCommands['issue-inspection-notice'],
    );
  });

  it('leaves to the rules what an article asks for, so that the refusal names it', () => {
    expect(parses('issue-inspection-notice', { issuedOn: '2026-01-30' })).toBe(true);
    const fixing = { candidateIds: ['k1'], fixedOn: '2026-01-27' };
    expect(parses('fix-inspection-candidates', fixing)).toBe(true);
    expect(parses('record-inspection-report', { candidateId: 'k1', document: text })).toBe(true);
  });

  it('bounds its lists', () => {
    const fixing = (count: number) => ({
      candidateIds: Array.from({ length: count }, (_, index) => `k${index}`),
      fixedOn: '2026-01-27',
    });
    expect(parses('fix-inspection-candidates', fixing(0))).toBe(false);
    expect(parses('fix-inspection-candidates', fixing(50))).toBe(true);
    expect(parses('fix-inspection-candidates', fixing(51))).toBe(false);
    const interview = (interviewers: readonly string[]) => ({
      candidateId: 'k1',
      heldOn: '2026-02-03',
      interviewers,
      category: 'others',
      record: text,
    });
    expect(parses('record-interview', interview(['t1']))).toBe(false);
    expect(parses('record-interview', interview(['t1', 't2']))).toBe(true);
  });

  it.each([
    ['an unknown field', { extra: 1 }],
    ['an unknown check', { check: 'rumours' }],
    ['a date that does not exist', { askedOn: '2026-02-30' }],
    ['an id with a path in it', { candidateId: '../k1' }],
    ['a text with a null character', { request: { text: 'a\u0000b' } }],
  ])('refuses %s', (_what, change) => {
    const asking = { candidateId: 'k1', check: 'petitions', askedOn: '2026-02-03', request: text };
    expect(parses('ask-check', asking)).toBe(true);
    expect(parses('ask-check', { ...asking, ...change })).toBe(false);
  });

  it('names a version of a document from 1 on', () => {
    const signing = (documentVersion: number) => ({
      candidateId: 'k1',
      documentVersion,
      office: 'secretary',
      signature: { kind: 'in-person' },
    });
    expect(parses('sign-integrity-conclusion', signing(0))).toBe(false);
    expect(parses('sign-integrity-conclusion', signing(1))).toBe(true);
    expect(parses('sign-integrity-conclusion', signing(1.5))).toBe(false);
  });
});
