import type { CitedItem, DetermineTolerance, RecordToleranceFinding } from '@jishi/domain';
import { z } from 'zod';
import {
  choice,
  documentInput,
  id,
  isoDate,
  labelled,
  plainText,
  sealedInput,
  type Wire,
} from '../primitives.js';
import { person } from './people.js';

const recordFinding = z.strictObject({
  test: choice('区分或要件', 'Distinction or factor', {
    inexperience: {
      zh: '区分一：缺乏经验、先行先试的失误，同明知故犯的违纪违法',
      en: 'distinction 1: inexperience and first trial, or deliberate breach',
    },
    exploration: {
      zh: '区分二：尚无明确限制的探索性试验中的失误，同上级明令禁止后依然我行我素',
      en: 'distinction 2: trial where nothing forbade it, or against an express prohibition',
    },
    'for-development': {
      zh: '区分三：为推动发展的无意过失，同为谋取私利的违纪违法',
      en: 'distinction 3: unintended fault for development, or private gain',
    },
    motive: { zh: '要件一：动机态度', en: 'factor 1: motive and attitude' },
    conditions: { zh: '要件二：客观条件', en: 'factor 2: objective conditions' },
    procedure: { zh: '要件三：程序方法', en: 'factor 3: procedure and method' },
    nature: { zh: '要件四：性质程度', en: 'factor 4: nature and degree' },
    consequences: { zh: '要件五：后果影响', en: 'factor 5: consequences' },
    recovery: { zh: '要件六：挽回损失', en: 'factor 6: recovery of loss' },
  }),
  result: choice('认定', 'Finding', {
    for: { zh: '支持容错', en: 'speaks for tolerance' },
    against: { zh: '不支持容错', en: 'speaks against tolerance' },
  }),
  reason: sealedInput('理由', 'Reason'),
  evidence: documentInput('证据', 'Evidence'),
}) satisfies z.ZodType<Wire<RecordToleranceFinding>>;

const citedItem = z.strictObject({
  list: labelled(plainText(100), '清单名称', 'List'),
  version: labelled(plainText(40), '清单版本', 'Version'),
  item: labelled(plainText(40), '条目', 'Item'),
  sign: choice('清单类别', 'Kind of list', {
    positive: { zh: '正面清单', en: 'positive' },
    negative: { zh: '负面清单', en: 'negative' },
  }),
}) satisfies z.ZodType<Wire<CitedItem>>;

const determine = z.strictObject({
  bodyId: id.meta({ zh: '认定机构', en: 'Body', input: 'body' }),
  decidedOn: labelled(isoDate, '会议日期', 'Decided on'),
  present: z
    .array(person('到会成员', 'Member present'))
    .min(1)
    .max(300)
    .meta({ zh: '到会成员', en: 'Members present' }),
  agree: labelled(z.int().min(0).max(300), '同意人数', 'In favour'),
  items: z.array(citedItem).max(20).meta({ zh: '引用清单条目', en: 'Cited items of the list' }),
  outcome: choice('认定结果', 'Outcome', {
    full: { zh: '予以容错免责', en: 'full tolerance' },
    lighter: { zh: '从轻', en: 'lighter' },
    reduced: { zh: '减轻', en: 'reduced' },
    refused: { zh: '不予容错', en: 'refused' },
  }),
  reasons: sealedInput('认定理由', 'Reasons'),
  minutes: documentInput('会议记录或纪要', 'Minutes'),
}) satisfies z.ZodType<Wire<DetermineTolerance>>;

/** Stage 4 of fault tolerance: the findings, and the collective determination. */
export const toleranceDeterminationCommands = {
  'record-tolerance-finding': recordFinding,
  'determine-tolerance': determine,
};
