import type { Text } from '../shared/text.js';
import type {
  ToleranceOutcome,
  ToleranceTest,
} from '../steps/fault-tolerance/determination/commands.js';
import type { ExclusionGround } from '../steps/fault-tolerance/verification/commands.js';

/** What the codes in the facts of the rules on fault tolerance are called. */
export const toleranceWords: {
  readonly [C in ExclusionGround | ToleranceTest | ToleranceOutcome]: Text;
} = {
  'private-gain': { zh: '谋取私利', en: 'private gain' },
  'intentional-breach': { zh: '明知故犯', en: 'intentional breach' },
  'ignored-prohibition': { zh: '有令不行、有禁不止', en: 'express prohibition ignored' },
  'arbitrary-decision': { zh: '独断专行', en: 'arbitrary decision' },
  'major-incident': { zh: '事故或事件的重大责任', en: 'major responsibility for an incident' },
  'repeated-fault': { zh: '同类错误重复发生', en: 'the same fault repeated' },
  'after-warning': { zh: '经提醒仍不纠正', en: 'conduct after a warning' },
  crime: { zh: '涉嫌犯罪', en: 'crime' },
  inexperience: { zh: '区分一', en: 'distinction 1' },
  exploration: { zh: '区分二', en: 'distinction 2' },
  'for-development': { zh: '区分三', en: 'distinction 3' },
  motive: { zh: '动机态度', en: 'motive and attitude' },
  conditions: { zh: '客观条件', en: 'objective conditions' },
  procedure: { zh: '程序方法', en: 'procedure and method' },
  nature: { zh: '性质程度', en: 'nature and degree' },
  consequences: { zh: '后果影响', en: 'consequences' },
  recovery: { zh: '挽回损失', en: 'recovery of loss' },
  full: { zh: '免责', en: 'full tolerance' },
  lighter: { zh: '从轻', en: 'lighter accountability' },
  reduced: { zh: '减轻', en: 'reduced accountability' },
  refused: { zh: '不予容错', en: 'no tolerance' },
};
