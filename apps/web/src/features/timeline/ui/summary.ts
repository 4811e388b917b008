import type { StoredEvent } from '@jishi/client';
import { useWords } from '../../../shared/language.js';
import { events } from '../../../shared/words/events.js';
import { useCatalogue } from '../../session/model/runtime.js';

type Following = keyof typeof events;

const isFollowing = (type: string): type is Following => Object.hasOwn(events, type);

/** What an event is called: by its act, or by what followed from one, with the step it concerns. */
export function useSummary(): (event: StoredEvent) => string {
  const { t, pick } = useWords();
  const { data: catalogue } = useCatalogue();
  return ({ type, data, summary }) => {
    const follows = typeof data.act !== 'string' && isFollowing(type);
    if (!follows && type !== 'StepOpened') return pick(summary);
    const step = catalogue?.steps.find(({ kind }) => kind === data.step);
    return t(`events.${type}`, { step: step ? pick(step.title) : '' });
  };
}
