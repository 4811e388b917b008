import type { Role } from '../access/roles.js';
import {
  type ProcedureDefinition,
  type StepKind,
  stepDefinition,
} from '../procedure/definition.js';
import type { RuleId } from '../rules/ids.js';
import type { Instant } from '../shared/event.js';
import type { JsonObject } from '../shared/json.js';
import type { Wait, WaitCause } from '../shared/step-module.js';
import type { Text } from '../shared/text.js';
import { stepModule } from '../steps/index.js';
import { openFlags } from './flags.js';
import { overQuota } from './over-quota.js';
import {
  type CaseState,
  candidatesIn,
  currentRun,
  type OpenedCase,
  openRuns,
  type StepRun,
} from './state.js';
import { isEntering, isPast } from './take-over.js';
import { byThoseWhoMay } from './who-brings.js';

/** The one cause for which an open case stands still, from events alone. */
export type Blocked = {
  readonly cause: WaitCause;
  readonly since: Instant;
  readonly who: readonly Role[];
  readonly rule: RuleId;
  readonly step: StepKind;
  /** A key of the step's wordings, or of those of every case. */
  readonly what: string;
  readonly facts: JsonObject;
  readonly act: string | null;
  /** The instant at which it ends by itself. */
  readonly until: Instant | null;
  /** How many more things the step waits for after this one. */
  readonly more: number;
};

/** What any case may wait for, whatever its step. */
const wordings = {
  suspended: { zh: '事项已中止，待恢复办理', en: 'the case is suspended and is to be resumed' },
  'taking-over': {
    zh: '接续办理：“{step}”环节的纸质材料待录入',
    en: 'take-over: the papers of {step} are to be entered',
  },
  gap: {
    zh: '接续办理：“{step}”环节有缺项，待补正',
    en: 'take-over: {step} has gaps that are to be made good',
  },
  flagged: {
    zh: '“{step}”环节的结论依据有误，待宣告无效并重新办理',
    en: 'the conclusion of {step} stood on a wrong fact: it is to be declared void and done anew',
  },
  'over-quota': {
    zh: '职数不足：核定{quota}，在任{filled}，其他事项预占{reserved}，本事项拟任{sought}；待核增职数、调整职位、撤回人选或终止',
    en: 'over the quota: {quota} approved, {filled} filled, {reserved} reserved by other cases, {sought} sought here; a higher quota, another post, a withdrawal or the end of the case',
  },
  nobody: {
    zh: '人选均已退出，待终止事项',
    en: 'every candidate has left: the case is to be ended',
  },
  opening: { zh: '环节正在开启', en: 'the step is being opened' },
  gates: { zh: '尚有条件未满足', en: 'conditions of the step are not met yet' },
};

/** The words for a wait of this case: of any case, or of its step. */
export function waitWording({ step, what }: Pick<Blocked, 'step' | 'what'>): Text {
  const found: { readonly [what: string]: Text } = {
    ...wordings,
    ...stepModule(step).waitWordings,
  };
  const wording = found[what];
  if (!wording) throw new Error(`${step} has no wording for ${what}`);
  return wording;
}

/** All that an open case waits for, in the order in which it must end; nothing for one that is not open. */
export function allBlockedOn(
  state: CaseState,
  definition?: ProcedureDefinition,
): readonly Blocked[] {
  if (state.status !== 'open') return [];
  const run = currentRun(state);
  const waits = waitsOf(state, definition);
  const all = waits.length > 0 ? waits : [run.status === 'open' ? gatesLeft(run) : opening];
  return all.map((wait, index) => blockedBy(wait, run, all.length - index - 1));
}

/**
 * Exactly one cause for every open case; null for one that is not open. Of several it is the one
 * that must end first: the step names them in the order in which its article asks for them.
 * @param definition the case's procedure: nothing is waited for by an act that it does not have, nor from somebody
 * who may not do it there. Left out, it has all.
 */
export function blockedOn(state: CaseState, definition?: ProcedureDefinition): Blocked | null {
  return allBlockedOn(state, definition)[0] ?? null;
}

function blockedBy(wait: Wait, run: StepRun, more: number): Blocked {
  const { cause, who, rule, what, act } = wait;
  return {
    ...{ cause, who, rule, what, more },
    since: wait.since ?? run.since,
    step: run.kind,
    facts: wait.facts ?? {},
    act: act === '' ? null : act,
    until: wait.until ?? null,
  };
}

/** Everything the case waits for: what holds the whole case, then its step in the order of the article. */
export function waitsOf(state: OpenedCase, definition?: ProcedureDefinition): readonly Wait[] {
  const ofCase = [
    ...suspension(state),
    ...takeOver(state),
    ...nobodyLeft(state),
    ...lostGround(state),
    ...overQuota(state),
  ];
  if (!definition) return [...ofCase, ...waitsOfStep(state)];
  const acts = { ...definition.acts, ...stepDefinition(definition, currentRun(state).kind)?.acts };
  const ofStep = waitsOfStep(state).filter(({ act }) => Object.hasOwn(acts, act));
  return [...ofCase, ...ofStep].map((wait) => byThoseWhoMay(wait, acts));
}

function waitsOfStep(state: OpenedCase): readonly Wait[] {
  const run = currentRun(state);
  return run.status === 'open' ? stepModule(run.kind).waits(run, state) : [];
}

/** One line for each conclusion, however many rules it fails. */
function lostGround(state: OpenedCase): readonly Wait[] {
  const flags = openFlags(state);
  const first = flags.filter(
    (flag, index) => flags.findIndex(({ step }) => step === flag.step) === index,
  );
  return first.map(({ step, rule, at }) => ({
    cause: 'gate',
    who: ['department-head'],
    rule,
    what: 'flagged',
    act: 'void-decision',
    since: at.recordedAt,
    facts: { step },
  }));
}

function suspension({ suspended }: OpenedCase): readonly Wait[] {
  if (!suspended) return [];
  const { recordedAt: since, role: by } = suspended.at;
  const head = { cause: 'person', who: [by], rule: 'SYS-09', what: 'suspended' } as const;
  return [{ ...head, act: 'resume-case', since, facts: { by } }];
}

/** What is still to be entered of a paper case, and after that what it left open. */
function takeOver(state: OpenedCase): readonly Wait[] {
  const run = currentRun(state);
  const head = { cause: 'document', who: ['officer'], rule: 'SYS-01' } as const;
  if (isEntering(state)) {
    const act = isPast(state, run.kind) ? 'close-past-step' : 'hand-over-case';
    return [{ ...head, what: 'taking-over', act, facts: { step: run.kind } }];
  }
  const left = openRuns(state).filter((each) => each !== run);
  return left.map(({ kind }) => ({ ...head, what: 'gap', act: '', facts: { step: kind } }));
}

/** A case does not go on without anybody: only its end is left, and a person says so. */
function nobodyLeft(state: OpenedCase): readonly Wait[] {
  if (state.candidates.length === 0 || candidatesIn(state).length > 0) return [];
  const who = ['department-head'] as const;
  return [{ cause: 'person', who, rule: 'SYS-01', what: 'nobody', act: 'end-case' }];
}

const opening: Wait = {
  cause: 'gate',
  who: ['orchestrator'],
  rule: 'SYS-20',
  what: 'opening',
  act: 'open-step',
};

function gatesLeft(run: StepRun): Wait {
  return {
    cause: 'gate',
    who: ['officer'],
    rule: 'SYS-01',
    what: 'gates',
    act: '',
    since: run.lastEventAt,
  };
}
