import type { ConcludeAnalysis, RecordAnalysis } from '@jishi/domain';
import { z } from 'zod';
import {
  choice,
  documentInput,
  id,
  isoDate,
  labelled,
  sealedInput,
  type Wire,
} from '../primitives.js';
import { signature } from '../signature.js';

const recordAnalysis = z.strictObject({
  analysedOn: labelled(isoDate, '分析研判日期', 'Analysed on'),
  attendees: z
    .array(id.meta({ zh: '参加人员', en: 'Attendee', input: 'person' }))
    .min(1)
    .max(50)
    .meta({ zh: '参加人员', en: 'Attendees' }),
  summary: sealedInput('班子和干部情况', 'Summary of the team and its needs'),
  document: documentInput('分析研判材料', 'Document'),
  shortPosts: z
    .array(
      z.strictObject({
        postId: id.meta({ zh: '职位', en: 'Post', input: 'post' }),
        why: sealedInput('缺额原因', 'Why it is short of people'),
      }),
    )
    .max(20)
    .meta({ zh: '缺额职位', en: 'Posts short of people' }),
}) satisfies z.ZodType<Wire<RecordAnalysis>>;

const concludeAnalysis = z.strictObject({
  conclusion: choice('结论', 'Conclusion', {
    start: { zh: '启动', en: 'start' },
    'do-not-start': { zh: '不启动', en: 'do not start' },
  }),
  basis: sealedInput('理由', 'Basis'),
  signature,
}) satisfies z.ZodType<Wire<ConcludeAnalysis>>;

/** Art. 11–12: the acts of the analysis. */
export const analysisCommands = {
  'record-analysis': recordAnalysis,
  'conclude-analysis': concludeAnalysis,
};
