import type { MoveProcedure } from '../case/move.js';
import type { HandOver } from '../case/take-over.js';
import type { RecordPaperBallot } from '../meeting/commands.js';
import { signerOf } from '../shared/signature.js';
import type { SignIntegrityConclusion } from '../steps/inspection/commands.js';
import { inspectionFacts } from '../steps/inspection/events.js';
import { signedConclusion } from '../steps/inspection/signatures.js';
import type { RecordProbationAssessment } from '../steps/probation/commands.js';
import type { SignTally } from '../steps/recommendation/commands.js';
import { recommendationFacts, tallyDuties, tallySigner } from '../steps/recommendation/events.js';
import { caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, product, rule } from './rule.js';

/** Who signs one gate by an act, with those who signed it before; null for one who is not known. */
type Signers = (input: RuleInput) => readonly (string | null)[];

const signersOf: { readonly [act: string]: Signers } = {
  'hand-over-case': ({ act, actor }) => {
    const { signature, secondSigner } = act.data as HandOver;
    return [signerOf(signature, actor), signerOf(secondSigner, actor)];
  },
  'move-procedure': ({ act, actor }) => {
    const { signature, secondSigner } = act.data as MoveProcedure;
    return [signerOf(signature, actor), signerOf(secondSigner, actor)];
  },
  'record-paper-ballot': ({ act, actor }) => {
    const { scrutineer, counter } = act.data as RecordPaperBallot;
    return [signerOf(scrutineer, actor), signerOf(counter, actor)];
  },
  'record-probation-assessment': ({ act, actor }) => {
    const { signature, assessor } = act.data as RecordProbationAssessment;
    return [signerOf(signature, actor), signerOf(assessor, actor)];
  },
  'sign-tally': (input) => {
    const { duty, signature } = input.act.data as SignTally;
    const facts = recommendationFacts(caseOf(input).run);
    const others = tallyDuties.filter((each) => each !== duty);
    return [signerOf(signature, input.actor), ...others.map((each) => tallySigner(facts, each))];
  },
  'sign-integrity-conclusion': (input) => {
    const { candidateId, office, signature } = input.act.data as SignIntegrityConclusion;
    const conclusion = signedConclusion(inspectionFacts(caseOf(input).run), candidateId);
    const other = office === 'secretary' ? 'discipline-secretary' : 'secretary';
    return [signerOf(signature, input.actor), conclusion?.signers[other] ?? null];
  },
};

/** SYS-04: the signers of one gate are different persons; that each held the role on the date is judged by the gate. */
export const sys04 = rule<RuleInput, Record<string, never>>({
  id: 'SYS-04',
  cites: product,
  title: { zh: '同一关口的签字人不得为同一人', en: 'Different signers of one gate' },
  judges: 'act',
  subject: 'case',
  whoCan: ['department-head'],
  parameters: {},
  reasons: {
    'same-signer': {
      facts: { zh: '两处签字为同一人', en: 'one person in both places' },
      needed: { zh: '另一人签字', en: 'another signer' },
    },
  },
  check: (input) => {
    const signers = signersOf[input.act.name]?.(input).filter((signer) => signer !== null);
    if (!signers) return notApplicable();
    return new Set(signers).size < signers.length ? blocked('same-signer') : met();
  },
});
