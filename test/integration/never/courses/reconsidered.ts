import { isAct, type Line } from './course.js';

type Act = Extract<Line, { kind: 'act' }>;

/** The first sitting is against the candidate; more than half of the body consent to a second one (art. 38, B11). */
export function reconsidered(lines: readonly Line[]): readonly Line[] {
  const called = lines.findIndex((line) => isAct(line, 'call-meeting'));
  const closed = lines.findIndex((line) => isAct(line, 'close-meeting'));
  const sitting = lines.slice(called, closed + 1);
  return [
    ...lines.slice(0, called),
    ...sitting.map((line) => (isOpinion(line) ? against(line) : line)),
    ...sitting.slice(0, 1),
    petition,
    ...lines.slice(called + 1),
  ];
}

const petition: Line = {
  kind: 'act',
  on: 'meeting',
  who: 'qian',
  name: 'record-petition',
  data: ({ caseId, today }) => ({
    caseId,
    candidateId: 'k1',
    consenting: ['demo-p06', 'demo-p07', 'demo-p08'],
    consentedOn: today,
    document: { text: '复议书面意见' },
  }),
};

function isOpinion(line: Line): line is Act {
  return isAct(line, 'state-opinion');
}

function against(line: Act): Line {
  return { ...line, data: (known) => ({ ...line.data(known), opinion: 'disagree' }) };
}
