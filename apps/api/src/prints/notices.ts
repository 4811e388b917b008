import { inspectionFacts, latestRun, publicityFacts, type Text } from '@jishi/domain';
import { isTakenOver, linesOf, type SheetOf, sealedPiece, words } from './sheet.js';

const none = { columns: [], rows: [], signatures: [] };

const parts: readonly (readonly [
  'task' | 'time' | 'personAndPost' | 'team' | 'phones' | 'complaintLine',
  Text,
])[] = [
  ['task', { zh: '考察任务', en: 'Task' }],
  ['time', { zh: '考察时间', en: 'Time' }],
  ['personAndPost', { zh: '考察对象及职位', en: 'Person and post' }],
  ['team', { zh: '考察组成员', en: 'Team' }],
  ['phones', { zh: '联系电话', en: 'Telephone' }],
  ['complaintLine', { zh: '监督举报电话', en: 'Complaint line' }],
];

/** Art. 28. */
export const inspectionNotice: SheetOf = (state) => {
  const run = latestRun(state, 'inspection');
  const notice = run && inspectionFacts(run).notice;
  const content = linesOf(notice, 'I06');
  const period = linesOf(notice, 'I05');
  return {
    ...none,
    title: { zh: '考察预告', en: 'Notice of inspection' },
    step: 'inspection',
    lines: [
      ...parts.map(([part, label]) =>
        content(label, (fact) => sealedPiece(fact[part], 'InspectionNoticeIssued')),
      ),
      period({ zh: '发布日期', en: 'Issued on' }, ({ issuedOn }) => words(issuedOn)),
      period({ zh: '预告期止（含当日）', en: 'Stands until, inclusive' }, ({ leadEndsOn }) =>
        words(leadEndsOn),
      ),
    ],
    takenOver: isTakenOver(notice),
  };
};

/** Art. 42. */
export const publicityNotice: SheetOf = (state) => {
  const run = latestRun(state, 'publicity');
  const notice = run && publicityFacts(run).notice;
  const line = linesOf(notice, 'A02');
  const type = 'PublicityNoticePosted';
  return {
    ...none,
    title: { zh: '任前公示', en: 'Publicity before appointment' },
    step: 'publicity',
    lines: [
      line({ zh: '公示内容', en: 'Notice' }, (fact) => sealedPiece(fact.notice, type)),
      line({ zh: '公示期（含首末日）', en: 'Period, both days inclusive' }, (fact) =>
        words(`${fact.startsOn} — ${fact.endsOn}`),
      ),
      line({ zh: '计入的工作日', en: 'Working days counted' }, ({ counted }) =>
        words(counted.join('、'), counted.join(', ')),
      ),
      line({ zh: '发布渠道证明', en: 'Proof of the channels' }, (fact) =>
        sealedPiece(fact.channelProof, type),
      ),
    ],
    takenOver: isTakenOver(notice),
  };
};
