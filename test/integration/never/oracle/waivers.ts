import { hadConsent } from './consent.js';
import { all, type Evidence } from './evidence.js';
import { office } from './office.js';
import { regulationOf } from './regulation.js';

const matter = 'exceptional-promotion';

/** What rests on the superior's consent. */
const relying = ['ProposalAdopted', 'AppointmentProposed', 'DecisionCompleted'];

/**
 * No waiver is used before it was given: who is promoted before his years are complete was agreed to by the superior
 * when the proposal was adopted (art. 9).
 */
export function waiversGiven({ case: rows, procedure }: Evidence): readonly string[] {
  if (!regulationOf(procedure).exception) return [];
  const [opened] = rows;
  const { candidates = [] } = (opened?.data ?? {}) as {
    readonly candidates?: readonly Candidate[];
  };
  const early = candidates.filter(({ personId }) => personId === office.tooEarly);
  const moments = rows.filter(({ type }) => relying.includes(type));
  return moments.flatMap((adopted) => {
    const before = rows.filter(({ version }) => version < adopted.version);
    const left = all(before, 'CandidateWithdrawn').map(({ data }) => data.candidateId);
    return early
      .filter(({ candidateId }) => !left.includes(candidateId))
      .filter(({ candidateId }) => !hadConsent(before, { matter, candidateId }, adopted))
      .map(({ candidateId }) => `${candidateId}: an exception without the superior's consent`);
  });
}

interface Candidate {
  readonly candidateId: string;
  readonly personId: string;
}
