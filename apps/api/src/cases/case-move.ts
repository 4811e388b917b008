import type { View } from '@jishi/commands';
import {
  diffProcedures,
  hindrancesOf,
  type ProcedureDefinition,
  procedureVersion,
  titleOf,
} from '@jishi/domain';
import type { z } from 'zod';
import { refusalView } from '../commands/refusal-view.js';
import { unreadable } from '../common/problem.js';
import { openedCase } from './case-page.js';
import type { caseMove } from './move-schema.js';

/**
 * What would become of a case under another definition; nothing is recorded.
 * @throws Problem where the target is no definition of the same kind of case
 */
export function caseMoveOf(
  view: View,
  target: ProcedureDefinition | undefined,
): z.infer<typeof caseMove> {
  const state = openedCase(view);
  const { definition } = view.context;
  if (!definition || target?.caseKind !== state.caseKind)
    throw unreadable({ field: 'to', message: '<id>@<version> of the same kind of case is needed' });
  const title = titleOf('move-procedure') ?? target.title;
  return {
    from: state.procedureVersion,
    to: procedureVersion(target),
    items: diffProcedures(definition, target).map((each) => ({ ...each })),
    refusals: hindrancesOf(state, target).map((each) => refusalView(title, each, null)),
  };
}
