import type { Closing } from './course.js';
import { all, type Evidence, failing, last, type Row } from './evidence.js';

/** Which act sends a pack, and the set of documents that goes with it. */
const packs: { readonly [pack: string]: Pack } = {
  approval: {
    sent: 'SubmittedForApproval',
    documents: [
      'request',
      'approval-form',
      'inspection-material',
      'personal-file',
      'minutes',
      'discussion-record',
      'recommendation-facts',
    ],
    answered: true,
  },
  filing: {
    sent: 'FiledWithSuperior',
    documents: ['filing-report', 'approval-form'],
    answered: false,
  },
};

interface Pack {
  readonly sent: string;
  readonly documents: readonly string[];
  readonly answered: boolean;
}

/** Art. 40 (B15): the superior has approved on the whole set of documents, or has them on file, as the post asks for. */
export function wentUp(
  { run, posts }: Closing,
  candidateId: string,
  evidence: Evidence,
): readonly string[] {
  const post = evidence.posts.get(posts.get(candidateId) ?? '') ?? [];
  const pack = packs[(last(post, 'PostRegistered')?.data.superior ?? '') as string];
  if (!pack) return [];
  const about = run.rows.filter(({ data }) => data.candidateId === candidateId);
  const missing = missingIn(last(about, pack.sent), pack);
  const reply = all(about, 'ApprovalReplied').at(-1);
  return failing([
    [missing.length === 0, `${candidateId}: the superior lacks ${missing.join()}`],
    [
      !pack.answered || reply?.data.reply === 'approved',
      `${candidateId}: the superior has not approved`,
    ],
  ]);
}

function missingIn(sent: Row | undefined, { documents }: Pack): readonly string[] {
  const had = (sent?.data.documents ?? []) as readonly { readonly type: string }[];
  return documents.filter((each) => !had.some(({ type }) => type === each));
}
