import { candidatesIn, type OpenedCase, type StepRun } from '../../case/state.js';
import type { Wait } from '../../shared/step-module.js';
import { type InspectionFacts, inspectionFacts } from './events.js';
import { membersToSign, signedConclusion } from './signatures.js';

export const waitWordingsOfDocuments = {
  conclusion: {
    zh: '{candidateId}：尚无廉洁自律结论性意见',
    en: '{candidateId}: there is no integrity conclusion',
  },
  secretary: {
    zh: '{candidateId}：结论性意见第{version}版，书记尚未签字',
    en: '{candidateId}: the secretary has not signed version {version} of the conclusion',
  },
  'discipline-secretary': {
    zh: '{candidateId}：结论性意见第{version}版，纪委书记尚未签字',
    en: '{candidateId}: the discipline secretary has not signed version {version} of the conclusion',
  },
  report: {
    zh: '{candidateId}：尚无考察材料',
    en: '{candidateId}: there is no inspection report',
  },
  'report-signatures': {
    zh: '{candidateId}：考察组{open}人未签考察材料',
    en: '{candidateId}: {open} member(s) of the team have not signed the report',
  },
};

/** The unit's conclusion with its two signatures (art. 31), then the report with the team's (art. 32). */
export function waitsForDocuments(run: StepRun, state: OpenedCase): readonly Wait[] {
  const facts = inspectionFacts(run);
  const candidates = candidatesIn(state);
  return [
    ...candidates.flatMap(({ candidateId }) => waitsForConclusion(facts, candidateId)),
    ...candidates.flatMap(({ candidateId }) => waitsForReport(facts, candidateId)),
  ];
}

function waitsForConclusion(facts: InspectionFacts, candidateId: string): readonly Wait[] {
  const conclusion = signedConclusion(facts, candidateId);
  if (!conclusion) {
    const act = 'record-integrity-conclusion';
    return [
      {
        cause: 'document',
        who: ['officer'],
        rule: 'I09',
        what: 'conclusion',
        act,
        facts: { candidateId },
      },
    ];
  }
  const { version, signers } = conclusion;
  const signature = {
    cause: 'person',
    rule: 'I09',
    act: 'sign-integrity-conclusion',
    facts: { candidateId, version },
  } as const;
  const waits: readonly Wait[] = [
    { ...signature, who: ['unit-secretary'], what: 'secretary' },
    { ...signature, who: ['discipline-secretary'], what: 'discipline-secretary' },
  ];
  return waits.filter(({ what }) => signers[what as keyof typeof signers] === null);
}

function waitsForReport(facts: InspectionFacts, candidateId: string): readonly Wait[] {
  const open = membersToSign(facts, candidateId);
  const who = ['officer'] as const;
  if (open === null)
    return [
      {
        cause: 'document',
        who,
        rule: 'I11',
        what: 'report',
        act: 'record-inspection-report',
        facts: { candidateId },
      },
    ];
  if (open.length === 0) return [];
  return [
    {
      cause: 'person',
      who,
      rule: 'I11',
      what: 'report-signatures',
      act: 'sign-inspection-report',
      facts: { candidateId, open: open.length },
    },
  ];
}
