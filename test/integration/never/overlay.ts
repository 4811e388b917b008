import {
  type OverlayDraft,
  type ProcedureDefinition,
  procedureVersion,
  resolveOverlay,
} from '@jishi/domain';
import { library, promotion } from '@jishi/procedures';

/** An office's own promotion, as it is proposed and published: a longer publicity. */
export const draft: OverlayDraft = {
  id: 'never-local',
  version: 1,
  base: 'promotion@1',
  title: { zh: '本地提拔', en: 'Local promotion' },
  changes: [
    {
      change: 'set-clock',
      step: 'publicity',
      clock: 'publicityEnds',
      length: 7,
      unit: 'working-days',
    },
  ],
};

const rules = library.rules(library.currentRules);
const resolved = rules && resolveOverlay(draft, promotion, rules);
if (resolved?.kind !== 'sound') throw new Error('the overlay of the sequences is not sound');

export const overlay: ProcedureDefinition = resolved.definition;

export const overlayVersion = procedureVersion(overlay);
