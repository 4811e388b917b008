import type { StepKind } from '../procedure/definition.js';
import { procedureStream } from '../procedure/publication.js';
import type { Registers } from '../registers/registers.js';
import type { Command, DecideContext } from '../shared/aggregate.js';
import { type ActResult, events, invalid, type Refusal } from '../shared/decision.js';
import type { JsonObject } from '../shared/json.js';
import type { Sealed } from '../shared/sealed.js';
import type { Text } from '../shared/text.js';
import { attestRule } from './attestation.js';
import { changePost, readsOfChange } from './change-post.js';
import { giveReminder, noteMissed, recompute } from './clock-acts.js';
import { correctFact, readsOfCorrection, recordedByTheSame } from './correct-fact.js';
import { endOfCase } from './end.js';
import { caseEvent } from './events.js';
import { flagDecisions } from './flag-decisions.js';
import {
  type RecordDeferral,
  readsOfSitting,
  recordDeferral,
  type VoidMeetingOutcome,
  voidMeetingOutcome,
} from './from-sitting.js';
import { assignCase, readsOfAssignment, sendNote } from './handling.js';
import { hinderedMove, type MoveProcedure, moveProcedure } from './move.js';
import { type GovernedContext, openCase } from './open-case.js';
import { armedAtOpening } from './opening.js';
import { noteQuota } from './quota.js';
import { canReturnTo, returnToStep } from './return.js';
import { type CaseState, currentRun, type OpenedCase } from './state.js';
import { askSuperior, recordSuperiorReply } from './superior.js';
import { resumeCase, suspendCase } from './suspension.js';
import { closePastStep, handOver } from './take-over.js';
import { voidDecision } from './void-decision.js';
import { withdrawal } from './withdraw.js';

/** An act on the case as a whole. */
export interface CaseAct {
  readonly title: Text;
  /** Streams besides the candidates' persons and the case's posts that it reads. */
  readonly reads?: (data: JsonObject, registers: Registers, state: OpenedCase) => readonly string[];
  /** What stands in its way beside the rules at its place. */
  readonly hinders?: (
    state: CaseState,
    command: Command,
    context: GovernedContext,
  ) => readonly Refusal[];
  decide(state: CaseState, command: Command, context: GovernedContext): ActResult;
}

export type OpenStep = { readonly step: StepKind; readonly opening: number };
export type ReturnToStep = { readonly step: StepKind; readonly reason: Sealed };
export type EndCase = { readonly reason: Sealed };
export type WithdrawCandidate = { readonly candidateId: string; readonly reason: Sealed };

type Opened = (state: OpenedCase, command: Command, context: GovernedContext) => ActResult;

export const caseActs: { readonly [name: string]: CaseAct } = {
  'open-case': {
    title: { zh: '发起事项', en: 'Open case' },
    decide: openCase,
  },
  'open-step': onOpen({ zh: '开启环节', en: 'Open step' }, openStep),
  'return-to-step': onOpen({ zh: '退回环节', en: 'Return to step' }, (state, command) => {
    const data = command.data as ReturnToStep;
    if (!canReturnTo(state, data.step)) return invalid('step', 'not-applicable');
    return events(...returnToStep(state, data.step, { rule: 'SYS-01', reason: data.reason }));
  }),
  'end-case': onOpen({ zh: '终止事项', en: 'End case' }, (state, command, context) => {
    const { reason } = command.data as EndCase;
    return { kind: 'events', ...endOfCase(state, 'stopped', reason, context.registers) };
  }),
  'close-past-step': onOpen({ zh: '结束接续环节录入', en: 'Close past step' }, closePastStep),
  'hand-over-case': onOpen({ zh: '完成接续办理', en: 'Hand over case' }, handOver),
  'move-procedure': {
    ...onOpen({ zh: '改用其他程序版本', en: 'Move to another version' }, moveProcedure),
    reads: (data) => [procedureStream((data as MoveProcedure).to)],
    hinders: (state, command, context) =>
      state.status === 'open' ? hinderedMove(state, command, context) : [],
  },
  'assign-case': {
    ...onOpen({ zh: '转交经办人', en: 'Assign to another officer' }, assignCase),
    reads: readsOfAssignment,
  },
  'send-note': onOpen({ zh: '催办、督办、通知', en: 'Remind or notify' }, sendNote),
  'suspend-case': onOpen({ zh: '中止事项', en: 'Suspend case' }, suspendCase),
  'resume-case': onOpen({ zh: '恢复办理', en: 'Resume case' }, resumeCase),
  'withdraw-candidate': onOpen({ zh: '撤回人选', en: 'Withdraw candidate' }, withdrawCandidate),
  'change-post': {
    ...onOpen({ zh: '调整拟任职位', en: 'Change post' }, changePost),
    reads: readsOfChange,
  },
  'attest-rule': onOpen({ zh: '出具认定意见', en: 'Attest' }, attestRule),
  'ask-superior': onOpen({ zh: '向上级请示报告', en: 'Report to superior' }, askSuperior),
  'record-superior-reply': onOpen(
    { zh: '登记上级答复', en: "Record superior's reply" },
    recordSuperiorReply,
  ),
  'record-deferral': {
    ...onOpen({ zh: '记录暂缓表决', en: 'Record deferral' }, recordDeferral),
    reads: (data) => readsOfSitting(data as RecordDeferral),
  },
  'void-meeting-outcome': {
    title: { zh: '记录表决无效', en: 'Record that a vote is void' },
    decide: voidMeetingOutcome,
    reads: (data) => readsOfSitting(data as VoidMeetingOutcome),
  },
  'correct-fact': {
    title: { zh: '更正事实', en: 'Correct a fact' },
    decide: correctFact,
    hinders: recordedByTheSame,
    reads: readsOfCorrection,
  },
  'flag-decisions': onOpen({ zh: '标记依据有变', en: 'Flag a lost ground' }, flagDecisions),
  'void-decision': {
    title: { zh: '宣告无效', en: 'Declare void' },
    decide: voidDecision,
  },
  'note-quota': onOpen({ zh: '记录职数变化', en: 'Note the quota' }, noteQuota),
  'give-reminder': onOpen({ zh: '发出提醒', en: 'Give reminder' }, giveReminder),
  'note-missed-deadline': onOpen({ zh: '记录超期', en: 'Note a missed deadline' }, noteMissed),
  'recompute-deadlines': onOpen({ zh: '重算期限', en: 'Recompute deadlines' }, recompute),
};

function onOpen(title: Text, decide: Opened): CaseAct {
  return {
    title,
    decide: (state, command, context) =>
      state.status === 'open'
        ? decide(state, command, context)
        : invalid('caseId', 'not-applicable'),
  };
}

function openStep(state: OpenedCase, command: Command, context: DecideContext): ActResult {
  const data = command.data as OpenStep;
  const run = currentRun(state);
  if (run.kind !== data.step || run.opening !== data.opening || run.status !== 'next') {
    return invalid('step', 'not-applicable');
  }
  const { kind: step, opening } = run;
  const deadlines = armedAtOpening(state, step, context);
  return events(caseEvent('StepOpened', { step, opening, deadlines }));
}

function withdrawCandidate(
  state: OpenedCase,
  command: Command,
  { registers }: DecideContext,
): ActResult {
  const { candidateId, reason } = command.data as WithdrawCandidate;
  const candidate = state.candidates.find((each) => each.candidateId === candidateId);
  if (candidate?.status !== 'in') return invalid('candidateId', 'unknown');
  return { kind: 'events', ...withdrawal(state, [candidateId], reason, registers) };
}
