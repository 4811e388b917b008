/** What a case is about. Rules that differ by it look at this, never at the name of a procedure. */
export type CaseKind =
  | 'promotion'
  | 'further-use'
  | 'transfer'
  | 'removal'
  | 'exceptional-promotion'
  | 'internal-unit'
  | 'renewal'
  | 'nomination'
  | 'teaching';

/**
 * What a case comes to when its last step is completed. `nominated`: another body elects or appoints,
 * and what it decides reaches the post by the register. `decided`: nothing follows.
 */
export type CaseResult = 'appointed' | 'removed' | 'nominated' | 'decided';

export const caseResults: { readonly [Kind in CaseKind]: CaseResult } = {
  promotion: 'appointed',
  'further-use': 'appointed',
  transfer: 'appointed',
  removal: 'removed',
  'exceptional-promotion': 'appointed',
  'internal-unit': 'appointed',
  renewal: 'appointed',
  nomination: 'nominated',
  teaching: 'decided',
};

/** Whether a case of this kind takes places at its posts in advance (E11). */
export function takesPlaces(kind: CaseKind): boolean {
  const result = caseResults[kind];
  return result === 'appointed' || result === 'nominated';
}
