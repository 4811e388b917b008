import type { OpenedCase } from '../case/state.js';
import { areRelated } from '../registers/person.js';
import type { Registers } from '../registers/registers.js';
import type { AgendaItem } from './state.js';

/** Art. 53: the item is the member's own matter, or the register names him and the candidate as relatives. */
export function mustWithdraw(
  personId: string,
  item: AgendaItem,
  { state, registers }: { readonly state: OpenedCase | null; readonly registers: Registers },
): boolean {
  const candidate = state?.candidates.find((each) => each.candidateId === item.candidateId);
  if (!candidate) return false;
  return (
    candidate.personId === personId ||
    areRelated(registers.persons[candidate.personId], registers.persons[personId])
  );
}
