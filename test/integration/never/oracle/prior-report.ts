import { hadConsent } from './consent.js';
import { all, type Evidence, failing, last } from './evidence.js';
import { regulationOf } from './regulation.js';

/** M05: prior-report matters were looked at, and what is to be reported had the superior's consent before the proposal. */
export function reportedBefore({ case: rows, procedure }: Evidence): readonly string[] {
  if (regulationOf(procedure).proposal === 'short') return [];
  return all(rows, 'ProposalAdopted').flatMap((adopted) => {
    const before = rows.filter(({ version }) => version < adopted.version);
    const ofOpening = before.filter(({ data }) => data.opening === adopted.data.opening);
    const checked = last(ofOpening, 'PriorReportChecked');
    const matters = (checked?.data.matters ?? []) as readonly string[];
    const question = { matter: 'prior-report', candidateId: null };
    return failing([
      [checked !== undefined, 'nobody looked at what is to be reported beforehand'],
      [
        matters.length === 0 || hadConsent(before, question, adopted),
        "a matter to be reported beforehand without the superior's consent",
      ],
    ]);
  });
}
