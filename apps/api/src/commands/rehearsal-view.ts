import type { Rehearsal } from '@jishi/commands';
import type { NewEvent, Refusal, RuleId, RuleOutcome, Text } from '@jishi/domain';
import type { z } from 'zod';
import { gateView } from '../cases/gate-view.js';
import { refusalView, ruleView } from './refusal-view.js';
import type { rehearsal } from './rehearsal-schema.js';

type Answered = Extract<Rehearsal, { kind: 'would-be-recorded' | 'would-be-refused' }>;
type RehearsalView = z.infer<typeof rehearsal>;

/** What its rules stand with in the event that an act would begin with. */
interface Judged {
  readonly rules?: readonly RuleOutcome[];
  readonly gaps?: readonly Refusal[];
  readonly notCheckable?: readonly RuleId[];
}

export function rehearsalView(act: Text, rehearsed: Answered): RehearsalView {
  const said = (refusals: readonly Refusal[] = []) =>
    refusals.map((each) => refusalView(act, each, null));
  if (rehearsed.kind === 'would-be-refused')
    return { ...nothing, outcome: rehearsed.kind, refusals: said(rehearsed.refusals) };
  const { rules = [], gaps, notCheckable = [] } = judgedIn(rehearsed.events);
  return {
    ...nothing,
    outcome: rehearsed.kind,
    warnings: rules
      .filter(({ outcome }) => outcome === 'warned')
      .map((outcome) => gateView({ rule: outcome.rule, state: 'warned', outcome })),
    gaps: said(gaps),
    notCheckable: notCheckable.map(ruleView),
  };
}

const nothing = { refusals: [], warnings: [], gaps: [], notCheckable: [] };

function judgedIn([first]: readonly NewEvent[]): Judged {
  return first?.data ?? {};
}
