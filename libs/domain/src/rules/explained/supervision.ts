import type { RuleId } from '../ids.js';
import type { Citation } from '../rule.js';
import { type Explained, type RuleExplanation, text } from './explanation.js';

/** A rule that nothing decides yet has no definition from which its head could be taken. */
export interface Undecided extends RuleExplanation {
  readonly cites: Citation;
  readonly title: RuleExplanation['predicate'];
}

/** Chapter 10: supervision. */
export const supervision: Explained<Extract<RuleId, `S0${string}`>> & {
  readonly [Id in Extract<RuleId, `S0${string}`>]: Undecided;
} = {
  S01: {
    title: text('纪实材料齐全', 'A complete file'),
    cites: { text: 'regulations', article: '60–69', verified: false },
    predicate: text(
      '归档时每个环节的材料齐全',
      'every step has its set of documents before the file is archived',
    ),
    shown: text('缺少的材料', 'documents missing'),
    sealed: null,
    effects: ['block'],
  },
  S02: {
    title: text('“一报告两评议”', 'One report, two appraisals'),
    cites: { text: 'companion', article: '', verified: false },
    predicate: text(
      '每年形成“一报告两评议”材料',
      'the yearly pack of one report and two appraisals is made',
    ),
    shown: text('年度', 'year'),
    sealed: null,
    effects: ['warn'],
  },
};
