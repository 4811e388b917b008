import type {
  AskCheck,
  RecordCheckReply,
  RecordInspectionReport,
  RecordIntegrityConclusion,
  SignInspectionReport,
  SignIntegrityConclusion,
} from '@jishi/domain';
import { z } from 'zod';
import { choice, documentInput, isoDate, labelled, type Wire } from '../primitives.js';
import { signature } from '../signature.js';
import { candidate } from './people.js';

const check = choice('查核事项', 'Check', {
  'discipline-own-unit': {
    zh: '所在单位纪检机构意见',
    en: "discipline organ of the candidate's own unit",
  },
  'discipline-department': {
    zh: '同级纪检监察机关意见',
    en: "discipline organ at the department's level",
  },
  'file-audit': { zh: '干部人事档案审核', en: 'personnel file audit' },
  'personal-matters': { zh: '个人有关事项报告查核', en: 'personal-matters report' },
  petitions: { zh: '信访举报核查', en: 'reports and petitions' },
  'economic-audit': { zh: '经济责任审计', en: 'economic audit' },
});

const askCheck = z.strictObject({
  candidateId: candidate,
  check,
  askedOn: labelled(isoDate, '送出日期', 'Asked on'),
  request: documentInput('征求意见函或送查材料', 'Letter of request'),
}) satisfies z.ZodType<Wire<AskCheck>>;

const recordCheckReply = z.strictObject({
  candidateId: candidate,
  check,
  answeredOn: labelled(isoDate, '答复日期', 'Answered on'),
  result: choice('结果', 'Result', {
    'nothing-found': { zh: '未发现问题（纪检意见）', en: 'nothing found (discipline opinion)' },
    suspend: { zh: '建议暂缓（纪检意见）', en: 'suspend (discipline opinion)' },
    'not-suitable': { zh: '不宜使用（纪检意见）', en: 'not suitable (discipline opinion)' },
    clear: { zh: '无问题（查核）', en: 'clear (check)' },
    'in-doubt': { zh: '存疑待查（查核）', en: 'in doubt (check)' },
    'not-clear': { zh: '查核不通过（查核）', en: 'not clear (check)' },
  }),
  validUntil: z.exactOptional(labelled(isoDate, '答复所载有效期至', 'Valid until, by the answer')),
  reply: documentInput('答复材料', 'Answer'),
}) satisfies z.ZodType<Wire<RecordCheckReply>>;

const recordConclusion = z.strictObject({
  candidateId: candidate,
  document: documentInput('廉洁自律结论性意见', 'Integrity conclusion'),
}) satisfies z.ZodType<Wire<RecordIntegrityConclusion>>;

const documentVersion = labelled(z.int().min(1).max(1000), '所签版本', 'Version signed');

const signConclusion = z.strictObject({
  candidateId: candidate,
  documentVersion,
  office: choice('职务', 'Office', {
    secretary: { zh: '党委（党组）书记', en: 'secretary' },
    'discipline-secretary': { zh: '纪委书记（纪检监察组组长）', en: 'discipline secretary' },
  }),
  signature,
}) satisfies z.ZodType<Wire<SignIntegrityConclusion>>;

const recordReport = z.strictObject({
  candidateId: candidate,
  document: documentInput('考察材料', 'Inspection report'),
  defects: z.exactOptional(documentInput('主要缺点和不足', 'Section on defects')),
}) satisfies z.ZodType<Wire<RecordInspectionReport>>;

const signReport = z.strictObject({
  candidateId: candidate,
  documentVersion,
  signature,
}) satisfies z.ZodType<Wire<SignInspectionReport>>;

/** Arts. 31–32: the checks on a candidate and the documents about him. */
export const inspectionDocumentCommands = {
  'ask-check': askCheck,
  'record-check-reply': recordCheckReply,
  'record-integrity-conclusion': recordConclusion,
  'sign-integrity-conclusion': signConclusion,
  'record-inspection-report': recordReport,
  'sign-inspection-report': signReport,
};
