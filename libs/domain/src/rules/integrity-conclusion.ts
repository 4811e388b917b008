import type { Role } from '../access/roles.js';
import { holdsOffice } from '../registers/unit.js';
import { signerOf } from '../shared/signature.js';
import type { IntegrityOffice, SignIntegrityConclusion } from '../steps/inspection/commands.js';
import { ownUnitOf } from '../steps/inspection/documents.js';
import { inspectionFacts } from '../steps/inspection/events.js';
import { type SignedConclusion, signedConclusion } from '../steps/inspection/signatures.js';
import { candidateOf, caseOf, hasStep } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, type RuleResult, regulations, rule } from './rule.js';
import { otherVersion, staleVersion } from './signed-version.js';

const roleOf: { readonly [Office in IntegrityOffice]: Role } = {
  secretary: 'unit-secretary',
  'discipline-secretary': 'discipline-secretary',
};

/** I09: the conclusion on integrity is signed by the two secretaries of the candidate's own unit, on one version. */
export const i09 = rule<RuleInput, Record<string, never>>({
  id: 'I09',
  cites: regulations('31'),
  title: { zh: '廉洁自律结论性意见双签字', en: 'Two signatures on the integrity conclusion' },
  judges: 'act',
  subject: 'candidate',
  whoCan: ['unit-secretary', 'discipline-secretary'],
  parameters: {},
  reasons: {
    'no-conclusion': {
      facts: { zh: '尚无结论性意见', en: 'there is no conclusion' },
      needed: { zh: '所在单位党组织的结论性意见', en: "the conclusion of the candidate's unit" },
    },
    'other-version': otherVersion,
    'other-role': {
      facts: { zh: '当前身份：{actingRole}', en: 'acting as {actingRole}' },
      needed: { zh: '以该职务身份本人签字，或纸质签字', en: 'the office in person, or on paper' },
    },
    'not-in-office': {
      facts: {
        zh: '签字人于{signedOn}不担任人选所在单位该职务',
        en: "the signer did not hold the office of the candidate's unit on {signedOn}",
      },
      needed: { zh: '由当日担任该职务者签字', en: 'the holder of the office on that date' },
    },
    unsigned: {
      facts: {
        zh: '第{version}版，书记已签：{secretary}，纪委书记已签：{disciplineSecretary}',
        en: 'version {version}; secretary signed: {secretary}; discipline secretary signed: {disciplineSecretary}',
      },
      needed: { zh: '同一版本的两人签字', en: 'both signatures on the same version' },
    },
  },
  check: (input) => {
    if (!hasStep(input, 'inspection')) return notApplicable();
    const { act } = input;
    const { candidateId } = candidateOf(input);
    const conclusion = signedConclusion(inspectionFacts(caseOf(input).run), candidateId);
    if (act.name !== 'sign-integrity-conclusion') return isSigned(conclusion);
    const data = act.data as SignIntegrityConclusion;
    if (data.candidateId !== candidateId) return notApplicable();
    return conclusion ? maySign(input, data, conclusion) : missing();
  },
});

function missing(): RuleResult {
  return blocked('no-conclusion', {}, { whoCan: ['officer'] });
}

function maySign(
  input: RuleInput,
  { documentVersion, office, signature }: SignIntegrityConclusion,
  conclusion: SignedConclusion,
): RuleResult {
  const { actor, today } = input;
  const stale = staleVersion(documentVersion, conclusion.version);
  if (stale) return stale;
  const who = { whoCan: [roleOf[office]] };
  if (signature.kind === 'in-person' && actor.actingRole !== roleOf[office])
    return blocked('other-role', { actingRole: actor.actingRole }, who);
  const signer = signerOf(signature, actor);
  const signedOn = signature.kind === 'paper' ? signature.signedOn : today;
  return isInOffice(input, office, signer, signedOn)
    ? met({ office, signedOn, version: documentVersion })
    : blocked('not-in-office', { office, signedOn }, who);
}

function isInOffice(
  input: RuleInput,
  office: IntegrityOffice,
  signer: string | null,
  date: string,
): boolean {
  const unitId = ownUnitOf(candidateOf(input), input.registers);
  if (unitId === null || signer === null) return false;
  return holdsOffice(input.registers.units[unitId], office, signer, date);
}

/** The office was judged when each of them signed, on the day of the signature. */
function isSigned(conclusion: SignedConclusion | null): RuleResult {
  if (!conclusion) return missing();
  const { version, signers } = conclusion;
  const secretary = signers.secretary !== null;
  const disciplineSecretary = signers['discipline-secretary'] !== null;
  return secretary && disciplineSecretary
    ? met({ version })
    : blocked('unsigned', { version, secretary, disciplineSecretary });
}
