import { r01, r02, r03, r04, r05 } from './accountability.js';
import { ft12, ft13 } from './accountability-matter.js';
import { b13 } from './agenda.js';
import { a01, a02, a03, a04 } from './appointment.js';
import { e07 } from './attested.js';
import { b14 } from './ballot.js';
import { i01 } from './bars.js';
import { a11, a12 } from './change-in-probation.js';
import { i08a, i08b, i08c, i08d } from './checks.js';
import { b01, b02, b03 } from './consultation.js';
import { b17 } from './deciding-body.js';
import { b04, b09 } from './decision.js';
import { i10 } from './economic-audit.js';
import { e01, e03, e04 } from './eligibility.js';
import { e09, e10 } from './exceptional.js';
import { x01, x02, x03, x04 } from './exchange.js';
import { i13 } from './heard-bodies.js';
import type { RuleId } from './ids.js';
import { m02 } from './initial-suggestion.js';
import type { RuleInput } from './input.js';
import { i03, i04, i06 } from './inspection.js';
import { i05 } from './inspection-order.js';
import { i11 } from './inspection-report.js';
import { i02, i07, i12 } from './inspection-scope.js';
import { i09 } from './integrity-conclusion.js';
import { sys21 } from './late-entry.js';
import { m06, m08 } from './nomination.js';
import { sys05 } from './own-matter.js';
import { b05 } from './plenary.js';
import { i14 } from './political-conclusion.js';
import { sys06 } from './prepared.js';
import { a05, a06, a07 } from './probation.js';
import { sys01, sys02, sys03, sys07, sys08, sys20 } from './product.js';
import { m01, m03 } from './proposal.js';
import { e02, e05, e06, e08, e12 } from './qualification.js';
import { e11 } from './quota.js';
import { d01, d02, d04 } from './recommendation.js';
import { d06, d10 } from './recommendation-meeting.js';
import { d03, d05 } from './recommendation-participants.js';
import { d07, d08, d09 } from './recommendation-use.js';
import { b10, b11 } from './reconsideration.js';
import type { Rule } from './rule.js';
import { sys04 } from './signers.js';
import { b06, b07, b08 } from './sitting.js';
import { m04, m05, m07 } from './superior.js';
import { b15 } from './superior-packs.js';
import { sys09 } from './suspended.js';
import { a08, a09, a10 } from './tenure.js';
import { ft01, ft02, ft03, ft04 } from './tolerance.js';
import { ft05, ft06, ft07 } from './tolerance-determination.js';
import { ft08, ft09, ft10, ft11 } from './tolerance-follow-up.js';
import { b12, b16 } from './voters.js';

/**
 * Every implementation of every rule, by number. A changed predicate is one more implementation
 * beside the old one, so that a stored decision re-decides to the same outcome for ever.
 */
const implementations: {
  readonly [Id in RuleId]?: { readonly [implementation: number]: Rule<RuleInput> };
} = {
  E01: { 1: e01 },
  E02: { 1: e02 },
  E03: { 1: e03 },
  E04: { 1: e04 },
  E05: { 1: e05 },
  E06: { 1: e06 },
  E07: { 1: e07 },
  E08: { 1: e08 },
  E09: { 1: e09 },
  E10: { 1: e10 },
  E11: { 1: e11 },
  E12: { 1: e12 },
  M01: { 1: m01 },
  M02: { 1: m02 },
  M03: { 1: m03 },
  M04: { 1: m04 },
  M05: { 1: m05 },
  M06: { 1: m06 },
  M07: { 1: m07 },
  M08: { 1: m08 },
  D01: { 1: d01 },
  D02: { 1: d02 },
  D03: { 1: d03 },
  D04: { 1: d04 },
  D05: { 1: d05 },
  D06: { 1: d06 },
  D07: { 1: d07 },
  D08: { 1: d08 },
  D09: { 1: d09 },
  D10: { 1: d10 },
  I01: { 1: i01 },
  I02: { 1: i02 },
  I03: { 1: i03 },
  I04: { 1: i04 },
  I05: { 1: i05 },
  I06: { 1: i06 },
  I07: { 1: i07 },
  I08a: { 1: i08a },
  I08b: { 1: i08b },
  I08c: { 1: i08c },
  I08d: { 1: i08d },
  I09: { 1: i09 },
  I10: { 1: i10 },
  I11: { 1: i11 },
  I12: { 1: i12 },
  I13: { 1: i13 },
  I14: { 1: i14 },
  B01: { 1: b01 },
  B02: { 1: b02 },
  B03: { 1: b03 },
  B04: { 1: b04 },
  B05: { 1: b05 },
  B06: { 1: b06 },
  B07: { 1: b07 },
  B08: { 1: b08 },
  B09: { 1: b09 },
  B10: { 1: b10 },
  B11: { 1: b11 },
  B12: { 1: b12 },
  B13: { 1: b13 },
  B14: { 1: b14 },
  B15: { 1: b15 },
  B16: { 1: b16 },
  B17: { 1: b17 },
  A01: { 1: a01 },
  A02: { 1: a02 },
  A03: { 1: a03 },
  A04: { 1: a04 },
  A05: { 1: a05 },
  A06: { 1: a06 },
  A07: { 1: a07 },
  A08: { 1: a08 },
  A09: { 1: a09 },
  A10: { 1: a10 },
  A11: { 1: a11 },
  A12: { 1: a12 },
  X01: { 1: x01 },
  X02: { 1: x02 },
  X03: { 1: x03 },
  X04: { 1: x04 },
  R01: { 1: r01 },
  R02: { 1: r02 },
  R03: { 1: r03 },
  R04: { 1: r04 },
  R05: { 1: r05 },
  FT01: { 1: ft01 },
  FT02: { 1: ft02 },
  FT03: { 1: ft03 },
  FT04: { 1: ft04 },
  FT05: { 1: ft05 },
  FT06: { 1: ft06 },
  FT07: { 1: ft07 },
  FT08: { 1: ft08 },
  FT09: { 1: ft09 },
  FT10: { 1: ft10 },
  FT11: { 1: ft11 },
  FT12: { 1: ft12 },
  FT13: { 1: ft13 },
  'SYS-01': { 1: sys01 },
  'SYS-02': { 1: sys02 },
  'SYS-03': { 1: sys03 },
  'SYS-04': { 1: sys04 },
  'SYS-05': { 1: sys05 },
  'SYS-06': { 1: sys06 },
  'SYS-07': { 1: sys07 },
  'SYS-08': { 1: sys08 },
  'SYS-09': { 1: sys09 },
  'SYS-20': { 1: sys20 },
  'SYS-21': { 1: sys21 },
};

export function ruleFor(id: RuleId, implementation: number): Rule<RuleInput> {
  const found = implementations[id]?.[implementation];
  if (!found) throw new Error(`rule ${id} has no implementation ${implementation}`);
  return found;
}

/** Whether a person may state what this rule asks for. */
export function attestable(id: RuleId): boolean {
  return Object.values(implementations[id] ?? {}).some(({ attested }) => attested === true);
}

/** The newest implementation of every rule there is, for catalogues and wordings. */
export function allRules(): readonly Rule<RuleInput>[] {
  return Object.values(implementations).flatMap((numbered) => Object.values(numbered).slice(-1));
}
