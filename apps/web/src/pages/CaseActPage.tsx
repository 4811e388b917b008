import type { CasePage } from '@jishi/client';
import { ActScreen } from '../features/acts/ui/ActScreen.js';
import { useCase } from '../features/cases/api/cases.js';
import { isPastAct } from '../features/cases/model/take-over.js';
import { useWords } from '../shared/language.js';
import { FreshQueryView } from '../shared/ui/QueryView.js';

interface CaseActPageProps {
  readonly id: string;
  readonly name: string;
}

/** Acts that name a post which the case has not. */
const ofRegister = ['change-post'];

/** An act on a case; candidates and posts are chosen from those of the case. */
export function CaseActPage({ id, name }: CaseActPageProps) {
  const query = useCase(id, null);
  return (
    <FreshQueryView query={query}>{(page) => <CaseAct page={page} name={name} />}</FreshQueryView>
  );
}

function CaseAct({ page, name }: { readonly page: CasePage; readonly name: string }) {
  const { t, pick } = useWords();
  const candidate = page.candidates
    .filter(({ status }) => status === 'in')
    .map((each) => ({ value: each.candidateId, label: each.name ?? t('common.unnamed') }));
  const post = page.posts.map(({ postId, title }) => ({ value: postId, label: pick(title) }));
  const matter = page.matters.map(({ matterId, title, sentOn }) => ({
    value: matterId,
    label: `${pick(title)} ${sentOn}`,
  }));
  return (
    <ActScreen
      target={{ things: 'cases', id: page.caseId, act: name }}
      of={`${page.caseNo} ${page.title}`}
      number={page.caseNo}
      version={page.version}
      local={ofRegister.includes(name) ? { candidate, matter } : { candidate, post, matter }}
      onPaper={isPastAct(page, name)}
      offered={page.acts.find((act) => act.name === name)}
    />
  );
}
