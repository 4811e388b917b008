import type { CaseView } from '@jishi/domain';
import type { CasePorts } from './ports.js';

/** Opens whatever step the record shows as next, until the case has ended. */
export async function leadCase(ports: CasePorts): Promise<void> {
  let view = await ports.read();
  let tried = 0;
  while (view.status !== 'ended') {
    ports.report(waitingFor(view), view);
    if (isToOpen(view) && view.version > tried) {
      tried = view.version;
      await ports.open({ ...view.run, version: view.version });
    } else {
      await ports.news(view.version, null);
    }
    await ports.renew();
    view = await ports.read();
  }
  ports.report('nothing', view);
  await ports.settled();
}

function isToOpen(view: CaseView): view is CaseView & { readonly run: object } {
  return view.status === 'open' && view.run?.status === 'next';
}

function waitingFor({ status, run }: CaseView): string {
  if (status === 'suspended') return 'the resumption';
  return run ? `step ${run.step}#${run.opening}` : 'the opening';
}
