import { getPrint, type PrintPage as Print } from '@jishi/client';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { PrintedForm } from '../features/cases/ui/PrintedForm.js';
import { useAddress } from '../shared/address.js';
import { dataOf } from '../shared/api.js';
import { useWords } from '../shared/language.js';
import { LinkButton } from '../shared/ui/LinkButton.js';
import { PageHeading } from '../shared/ui/PageHeading.js';
import { QueryView } from '../shared/ui/QueryView.js';

interface PrintPageProps {
  readonly id: string;
  readonly sheet: string;
}

/** A notice or a tally as it goes to paper: what is around it on the screen is not printed. */
export function PrintPage({ id, sheet }: PrintPageProps) {
  const { t, pick } = useWords();
  const { asOf } = useAddress();
  const query = useQuery({
    queryKey: ['case', id, 'print', sheet, asOf],
    queryFn: () =>
      dataOf(
        getPrint({
          path: { id, sheet },
          ...(asOf === null ? {} : { query: { asOf } }),
          throwOnError: true,
        }),
      ),
  });
  const { data: form } = query;
  return (
    <>
      <div className="no-print">
        <PageHeading
          title={form ? pick(form.title) : t('prints.print')}
          of={form?.caseNo}
          actions={form ? <Actions id={id} form={form} /> : null}
        />
      </div>
      <QueryView query={query}>{(page) => <PrintedForm form={page} />}</QueryView>
    </>
  );
}

function Actions({ id, form }: { readonly id: string; readonly form: Print }) {
  const { t } = useWords();
  return (
    <>
      <LinkButton to="/cases/$id/steps/$step" params={{ id, step: form.step }}>
        {t('prints.back')}
      </LinkButton>
      <Button type="primary" onClick={() => window.print()}>
        {t('prints.print')}
      </Button>
    </>
  );
}
