import {
  type GateState,
  type PastGap,
  type Refusal,
  type RuleOutcome,
  stepModule,
  wordsOf,
} from '@jishi/domain';
import { ruleView } from '../commands/refusal-view.js';
import type { CasePage } from './case-schemas.js';

type GateView = CasePage['gates'][number];

/** A gate of the current step, in words where it is open or only warns. */
export function gateView(gate: GateState): GateView {
  if (gate.state === 'open') return { ...head(gate, gate.refusal), words: inWords(gate.refusal) };
  const { outcome } = gate;
  return { ...head(gate, outcome), words: gate.state === 'warned' ? warning(outcome) : unsaid };
}

/** What a past step lacks, in words. */
export function gapView({ step, act, refusal }: PastGap) {
  const actTitle = act === null ? null : (stepModule(step).acts[act]?.title ?? null);
  return { step, act, actTitle, ...ruleView(refusal.rule), words: inWords(refusal) };
}

function head(
  { rule, state }: GateState,
  { facts, candidateId }: Pick<Refusal, 'facts' | 'candidateId'>,
): Omit<GateView, 'words'> {
  return { ...ruleView(rule), state, facts, ...(candidateId === undefined ? {} : { candidateId }) };
}

function inWords(refusal: Refusal): GateView['words'] {
  const of = (language: 'zh' | 'en') => {
    const { facts, needed, who } = wordsOf(refusal, language);
    return { facts, needed, who };
  };
  return { zh: of('zh'), en: of('en') };
}

function warning({ rule, reason = '', facts }: RuleOutcome): GateView['words'] {
  return inWords({ rule, effect: 'attest', reason, facts, whoCan: [] });
}

const nothing = { facts: '', needed: '', who: '' };
const unsaid = { zh: nothing, en: nothing };
