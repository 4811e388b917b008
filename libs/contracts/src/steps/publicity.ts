import type {
  DetermineNoPublicity,
  EndPublicityPeriod,
  EndReportDeferral,
  HandleReport,
  PostPublicityNotice,
  ReceiveReport,
} from '@jishi/domain';
import { z } from 'zod';
import { dueAct } from '../due-act.js';
import {
  choice,
  documentInput,
  id,
  isoDate,
  labelled,
  sealedInput,
  type Wire,
} from '../primitives.js';
import { lateEntry } from '../signature.js';

const postPublicityNotice = z.strictObject({
  startsOn: labelled(isoDate, '公示起始日', 'First day of publicity'),
  notice: documentInput('公示文本', 'Text of the notice'),
  channelProof: documentInput('发布渠道证明', 'Proof of the channels'),
  exceptional: z.exactOptional(
    documentInput('破格提拔的情形和理由', 'Situation and reason of an exceptional promotion'),
  ),
  lateEntry: z.exactOptional(lateEntry),
}) satisfies z.ZodType<Wire<PostPublicityNotice>>;

const determineNoPublicity = z.strictObject({
  ground: choice('理由', 'Ground', {
    'special-post': { zh: '特殊岗位', en: 'special post' },
    'above-bureau': { zh: '厅局级以上', en: 'above bureau level' },
    'no-promotion': { zh: '不属于提拔任职', en: 'nobody is promoted' },
  }),
  document: documentInput('依据文件', 'Document'),
}) satisfies z.ZodType<Wire<DetermineNoPublicity>>;

const receiveReport = z.strictObject({
  receivedOn: labelled(isoDate, '收到日期', 'Received on'),
  channel: choice('渠道', 'Channel', {
    letter: { zh: '来信', en: 'letter' },
    visit: { zh: '来访', en: 'visit' },
    phone: { zh: '来电', en: 'phone' },
    online: { zh: '网络', en: 'online' },
  }),
  signed: labelled(z.boolean(), '实名', 'Signed'),
  checkable: labelled(z.boolean(), '线索具体、可查', 'Concrete and checkable'),
  content: sealedInput('反映内容', 'Content'),
}) satisfies z.ZodType<Wire<ReceiveReport>>;

const handleReport = z.strictObject({
  reportId: labelled(id, '反映编号', 'Report'),
  outcome: choice('核查结果', 'Outcome', {
    untrue: { zh: '不属实', en: 'untrue' },
    shortcoming: { zh: '一般性缺点，予以提醒', en: 'a general shortcoming, with a reminder' },
    affects: { zh: '影响任职', en: 'affects the appointment' },
    'not-verifiable': { zh: '一时难以查实，暂缓', en: 'not verifiable at once, deferred' },
  }),
  document: documentInput('核查材料', 'Document of the check'),
}) satisfies z.ZodType<Wire<HandleReport>>;

/** Art. 42: the acts of pre-appointment publicity. */
export const publicityCommands = {
  'post-publicity-notice': postPublicityNotice,
  'determine-no-publicity': determineNoPublicity,
  'receive-report': receiveReport,
  'handle-report': handleReport,
  'end-publicity-period': dueAct satisfies z.ZodType<Wire<EndPublicityPeriod>>,
  'end-report-deferral': dueAct satisfies z.ZodType<Wire<EndReportDeferral>>,
};
