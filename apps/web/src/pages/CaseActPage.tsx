import type { CasePage } from '@jishi/client';
import { ActScreen } from '../features/acts/ui/ActScreen.js';
import { useCase } from '../features/cases/api/cases.js';
import { casePicks } from '../features/cases/model/case-picks.js';
import { isPastAct } from '../features/cases/model/take-over.js';
import { useWords } from '../shared/language.js';
import { FreshQueryView } from '../shared/ui/QueryView.js';

interface CaseActPageProps {
  readonly id: string;
  readonly name: string;
}

/** An act on a case; candidates and posts are chosen from those of the case. */
export function CaseActPage({ id, name }: CaseActPageProps) {
  const query = useCase(id, null);
  return (
    <FreshQueryView query={query}>{(page) => <CaseAct page={page} name={name} />}</FreshQueryView>
  );
}

function CaseAct({ page, name }: { readonly page: CasePage; readonly name: string }) {
  const { t, pick } = useWords();
  const local = casePicks(page, name, { pick, unnamed: t('common.unnamed') });
  return (
    <ActScreen
      target={{ things: 'cases', id: page.caseId, act: name }}
      of={`${page.caseNo} ${page.title}`}
      number={page.caseNo}
      version={page.version}
      local={local}
      onPaper={isPastAct(page, name)}
      offered={page.acts.find((act) => act.name === name)}
    />
  );
}
