import type { View } from '@jishi/commands';
import {
  allowedActs,
  type DocumentState,
  documentsOf,
  gatesOfRun,
  latestRun,
  type OpenedCase,
  type Stamp,
  type StepKind,
  type StepRun,
  stepDefinition,
  stepKinds,
  stepModule,
  type Task,
  tasksOf,
  type WorkingInWords,
  workingsOf,
} from '@jishi/domain';
import { citeInWords, citeOf, refusalView } from '../commands/refusal-view.js';
import { Problem } from '../common/problem.js';
import type { Names } from '../things/names.service.js';
import { roleTitle } from './blocked-view.js';
import { gateView } from './gate-view.js';
import type { StepPage } from './step-schemas.js';

/** A step that the case has. @throws Problem `not-found` */
export function stepOf(state: OpenedCase, name: string): StepKind {
  const kind = stepKinds.find((each) => each === name);
  if (!kind || !state.order.includes(kind)) throw new Problem('not-found');
  return kind;
}

/** Who did something in the step, so that names can be found. */
export function actorsIn(state: OpenedCase): readonly string[] {
  return [...new Set(state.acts.map(({ actor }) => actor))];
}

/** One step as a place of work; looking back, the same without anything to do. */
export function stepPageOf(
  view: View,
  kind: StepKind,
  names: Names,
  asOf: string | null,
): StepPage {
  const state = view.state as OpenedCase;
  const run = latestRun(state, kind);
  const head = { kind, title: stepModule(kind).title, version: state.version, asOf };
  if (!run || run.status === 'next') return { ...head, ...unopened };
  return {
    ...head,
    opening: run.opening,
    open: run.status === 'open' && asOf === null,
    ...contentOf({ state, run, view, names, asOf }),
  };
}

const unopened = { opening: null, open: false, tasks: [], gates: [], workings: [], documents: [] };

interface Shown {
  readonly state: OpenedCase;
  readonly run: StepRun;
  readonly view: View;
  readonly names: Names;
  readonly asOf: string | null;
}

function contentOf(shown: Shown) {
  const { state, run, view, names } = shown;
  const { definition } = view.context;
  const step = definition && stepDefinition(definition, run.kind);
  if (!definition || !step) throw new Problem('not-found');
  return {
    tasks: tasksOf(state, run, definition, offersIn(shown)).map((each) => taskView(each, names)),
    gates: gatesOfRun(state, run, view.context).map(gateView),
    workings: workingsOf(state, run, step, view.context).map(workingView),
    documents: documentsOf(state, run, step).map((each) => documentView(each, names)),
  };
}

/** Only what can be done now is offered, and nothing of the past. */
function offersIn({ state, run, view, asOf }: Shown) {
  const { asking, unitChain, context } = view;
  if (asOf !== null || !asking || run.status !== 'open') return [];
  return allowedActs(state, asking, unitChain, context);
}

function taskView({ title, who, refusals, last, rules, ...task }: Task, names: Names) {
  return {
    ...task,
    title,
    who: who.map(roleTitle),
    refusals: refusals.map((each) => refusalView(title, each, null)),
    last: last && stampView(last, names),
    rules: [...rules],
  };
}

function stampView({ version, occurredOn, recordedAt, actor, role }: Stamp, names: Names) {
  return { version, occurredOn, recordedAt, actorName: names.actor(actor), role };
}

function workingView({ facts: _facts, counted, skipped, ...working }: WorkingInWords) {
  return {
    ...working,
    ...citeOf(working.rule),
    ...(counted ? { counted: [...counted] } : {}),
    ...(skipped ? { skipped: skipped.map((each) => ({ ...each })) } : {}),
  };
}

function documentView({ cites, filed, ...document }: DocumentState, names: Names) {
  return {
    ...document,
    cite: cites && citeInWords(cites),
    filed: filed.map(({ candidateId, at }) => ({ candidateId, at: at && stampView(at, names) })),
  };
}
