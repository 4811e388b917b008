import type { Line } from './course.js';

type Data = Extract<Line, { kind: 'act' }>['data'];

const text = (words: string) => ({ text: words });
const documentsOf = (...types: readonly string[]) =>
  types.map((type) => ({ type, document: text('报送材料') }));

const approvalPack = documentsOf(
  'request',
  'approval-form',
  'inspection-material',
  'personal-file',
  'minutes',
  'discussion-record',
  'recommendation-facts',
);
const filingPack = documentsOf('filing-report', 'approval-form');

function given(name: string, data: Data): Line {
  return { kind: 'act', on: 'case', who: 'chen', name, data };
}

const approval = [
  given('submit-for-approval', ({ today }) => ({
    candidateId: 'k1',
    sentOn: today,
    documents: approvalPack,
  })),
  given('record-approval', ({ today }) => ({
    candidateId: 'k1',
    reply: 'approved',
    repliedOn: today,
    document: text('批复'),
  })),
];

const filing = [
  given('file-with-superior', ({ today }) => ({
    candidateId: 'k1',
    sentOn: today,
    documents: filingPack,
  })),
];

export function superiorApproves(lines: readonly Line[]): readonly Line[] {
  return beforePublicity(lines, approval);
}

export function superiorIsInformed(lines: readonly Line[]): readonly Line[] {
  return beforePublicity(lines, filing);
}

function beforePublicity(lines: readonly Line[], more: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((line) => line.kind === 'step-opens' && line.step === 'publicity');
  return lines.toSpliced(at, 0, ...more);
}
