import type { Role } from '../access/roles.js';
import { holdsOffice } from '../registers/unit.js';
import { signerOf } from '../shared/signature.js';
import { ownUnitOf } from '../steps/inspection/documents.js';
import type {
  PoliticalOffice,
  SignPoliticalConclusion,
} from '../steps/inspection/further-commands.js';
import { candidateOf, caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, regulations, rule } from './rule.js';

const roleOf: { readonly [Office in PoliticalOffice]: Role } = {
  secretary: 'unit-secretary',
  'department-head': 'department-head',
};

/** I14: whoever concludes on the political gate holds the office in which he signs, on the day of the signature. */
export const i14 = rule<RuleInput, Record<string, never>>({
  id: 'I14',
  cites: regulations('24', false),
  title: { zh: '政治把关结论的签署', en: 'Who signs the political conclusion' },
  judges: 'act',
  subject: 'candidate',
  whoCan: ['unit-secretary', 'department-head'],
  parameters: {},
  reasons: {
    'other-role': {
      facts: { zh: '当前身份：{actingRole}', en: 'acting as {actingRole}' },
      needed: { zh: '以该职务身份本人签字，或纸质签字', en: 'the office in person, or on paper' },
    },
    'not-in-office': {
      facts: {
        zh: '签字人于{signedOn}不担任该职务',
        en: 'the signer did not hold the office on {signedOn}',
      },
      needed: { zh: '由当日担任该职务者签字', en: 'the holder of the office on that date' },
    },
  },
  check: (input) => {
    const { office, candidateId, signature } = input.act.data as SignPoliticalConclusion;
    if (candidateOf(input).candidateId !== candidateId) return notApplicable();
    const { actor, today } = input;
    const who = { whoCan: [roleOf[office]] };
    if (signature.kind === 'in-person' && actor.actingRole !== roleOf[office])
      return blocked('other-role', { actingRole: actor.actingRole }, who);
    const signedOn = signature.kind === 'paper' ? signature.signedOn : today;
    return isInOffice(input, office, signerOf(signature, actor), signedOn)
      ? met({ office, signedOn })
      : blocked('not-in-office', { office, signedOn }, who);
  },
});

function isInOffice(
  input: RuleInput,
  office: PoliticalOffice,
  signer: string | null,
  date: string,
): boolean {
  const unitId =
    office === 'secretary'
      ? ownUnitOf(candidateOf(input), input.registers)
      : caseOf(input).state.unitId;
  if (unitId === null || signer === null) return false;
  return holdsOffice(input.registers.units[unitId], office, signer, date);
}
