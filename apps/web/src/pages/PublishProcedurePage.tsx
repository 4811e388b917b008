import { ActScreen } from '../features/acts/ui/ActScreen.js';
import { useProcedureDiff, useProcedures } from '../features/procedures/api/procedures.js';
import { comparedWith } from '../features/procedures/model/procedure-view.js';
import { Differences } from '../features/procedures/ui/Differences.js';
import { QueryView } from '../shared/ui/QueryView.js';

interface PublishProcedurePageProps {
  readonly id: string;
  readonly version: string;
}

/** The second approver reads what would be otherwise, and publishes. */
export function PublishProcedurePage({ id, version }: PublishProcedurePageProps) {
  const procedures = useProcedures();
  return (
    <>
      <ActScreen
        target={{ things: 'procedures', id, act: 'publish-procedure' }}
        number={`${id}@${version}`}
        version={null}
        start={{ version }}
        onward={`/procedures/${id}/versions/${version}`}
      />
      <QueryView query={procedures}>
        {({ items }) => <Compared id={id} version={version} from={comparedWith(items, id)} />}
      </QueryView>
    </>
  );
}

interface ComparedProps extends PublishProcedurePageProps {
  readonly from: string | null;
}

function Compared({ id, version, from }: ComparedProps) {
  const diff = useProcedureDiff({ id, version }, from);
  if (from === null) return null;
  return <QueryView query={diff}>{(found) => <Differences of={found} />}</QueryView>;
}
