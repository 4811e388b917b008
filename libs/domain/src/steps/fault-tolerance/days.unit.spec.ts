import { describe, expect, it } from '@jest/globals';
import { atStage, findings, toleranceActs, type When } from '@jishi/test-support';
import type { StepKind } from '../../procedure/definition.js';

const acts = toleranceActs;

/** Each act with the day of what it follows, before which it cannot have been done. */
const dated: readonly (readonly [When, string, string, StepKind, ...When[]])[] = [
  [acts.accept, 'acceptedOn', '2026-03-02', 'tolerance-acceptance'],
  [acts.hear, 'heardOn', '2026-03-05', 'tolerance-verification'],
  [acts.unit, 'statedOn', '2026-03-05', 'tolerance-verification'],
  [acts.conclude, 'concludedOn', '2026-03-05', 'tolerance-verification', acts.hear, acts.unit],
  [acts.determine, 'decidedOn', '2026-03-16', 'tolerance-determination', ...findings()],
  [acts.reply, 'repliedOn', '2026-03-20', 'tolerance-reply'],
  [acts.file, 'filedOn', '2026-03-20', 'tolerance-reply'],
  [acts.plan, 'plannedOn', '2026-03-23', 'tolerance-correction'],
  [acts.report, 'doneOn', '2026-03-26', 'tolerance-correction', acts.plan],
  [acts.check, 'checkedOn', '2026-05-11', 'tolerance-correction', acts.plan, acts.report],
  [acts.notify, 'notifiedOn', '2026-03-20', 'tolerance-use'],
  [acts.use, 'usedOn', '2026-05-18', 'tolerance-use'],
];

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

describe('The day of an act of a check', () => {
  it.each(dated)('$act: $1', (...[act, field, earliest, stage, ...before]) => {
    const at = atStage(stage).after(...before);
    const on = (date: string) => at.when({ ...act, data: { ...act.data, [field]: date } });
    on(dayAfter(earliest, -1)).thenInvalid(field, 'too-early');
    expect(on(earliest).decision).toMatchObject({ kind: 'accepted' });
    expect(on(act.on).decision).toMatchObject({ kind: 'accepted' });
    on(dayAfter(act.on, 1)).thenInvalid(field, 'in-future');
  });
});
