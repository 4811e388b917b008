import { type RegisterAct, type RegisterActInput, registerAct } from '../registers/register.js';
import type { Registers } from '../registers/registers.js';
import { type ActResult, invalid } from '../shared/decision.js';
import type { Text } from '../shared/text.js';
import { type Sitting, sittingOf } from './counts.js';
import { openedCase } from './rule-input.js';
import type { AgendaItem, CalledMeeting, MeetingState } from './state.js';

export type OnMeeting<Data> = RegisterActInput<CalledMeeting, Data>;
export type OnItem<Data> = OnMeeting<Data> & {
  readonly item: AgendaItem;
  readonly sitting: Sitting;
};

interface Parts<Data, Input> {
  readonly title: Text;
  readonly reads?: (data: Data, registers: Registers) => readonly string[];
  readonly decide: (input: Input) => ActResult;
  /** Done when it is found, the sitting closed or not. */
  readonly evenClosed?: true;
}

/** An act on a meeting that was called and is not closed. */
export function onMeeting<Data extends object>({
  title,
  reads,
  decide,
}: Parts<Data, OnMeeting<Data>>): RegisterAct<MeetingState> {
  return registerAct<MeetingState, Data>({
    title,
    reads: (data, state, registers) => [...bodyOf(state), ...(reads?.(data, registers) ?? [])],
    decide: (input) => {
      const { state } = input;
      return state.status === 'uncalled' || state.status === 'closed'
        ? invalid('meetingId', 'not-applicable')
        : decide({ ...input, state });
    },
  });
}

/** An act on an item of the agenda that has no result yet. It reads the item's case and who is related to whom. */
export function onItem<Data extends { readonly itemId: string }>({
  title,
  reads,
  decide,
  evenClosed,
}: Parts<Data, OnItem<Data>>): RegisterAct<MeetingState> {
  return registerAct<MeetingState, Data>({
    title,
    reads: (data, state, registers) => [
      ...bodyOf(state),
      ...readsOfItem(data, state, registers),
      ...(reads?.(data, registers) ?? []),
    ],
    decide: (input) => {
      const { state, data, registers } = input;
      const sitting = sittingOf(state, registers);
      const item = sitting?.meeting.items[data.itemId];
      if (!sitting || !item) return invalid('itemId', 'unknown');
      if (sitting.meeting.status === 'closed' && !evenClosed)
        return invalid('meetingId', 'not-applicable');
      return decide({ ...input, state: sitting.meeting, item, sitting });
    },
  });
}

/** Refuses what no longer makes sense for an item that has its result. */
export function whileOpen<Data>(
  decide: (input: OnItem<Data>) => ActResult,
): (input: OnItem<Data>) => ActResult {
  return (input) =>
    input.item.result === null ? decide(input) : invalid('itemId', 'not-applicable');
}

function bodyOf(state: MeetingState): readonly string[] {
  return state.status === 'uncalled' ? [] : [`body/${state.bodyId}`];
}

function readsOfItem(
  { itemId }: { readonly itemId: string },
  state: MeetingState,
  registers: Registers,
): readonly string[] {
  if (state.status === 'uncalled') return [];
  const item = state.items[itemId];
  if (!item) return [];
  const present = state.roster?.present ?? [];
  return [
    ...readsOfCase(item.caseId, registers),
    ...present.map((personId) => `person/${personId}`),
  ];
}

/** A case with all that the rules of its inspection read. */
export function readsOfCase(caseId: string, registers: Registers): readonly string[] {
  const state = openedCase(caseId, registers);
  return [
    `case/${caseId}`,
    ...(state?.candidates ?? []).map(({ personId }) => `person/${personId}`),
    ...(state?.posts ?? []).map(({ postId }) => `post/${postId}`),
  ];
}
