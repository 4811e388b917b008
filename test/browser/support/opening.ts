import { act, type JourneyEntry } from './demo.mjs';

/** The officer opens a case for a post with a vacancy, with this person as its one candidate; `more` goes into the form too. */
export function openingFor(personId: string, more: object = {}): JourneyEntry {
  return act('chen', 'open-case', () => ({
    procedure: 'promotion@1',
    unitId: 'plan',
    title: { text: '市规划局副局长选拔任用' },
    posts: [{ postId: 'demo-post2' }],
    candidates: [{ personId, postId: 'demo-post2' }],
    ...more,
  }));
}
