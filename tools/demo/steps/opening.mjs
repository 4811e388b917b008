import { act, text } from '../entries.mjs';
import { postId, second } from '../people.mjs';

/** The case is opened. */
export const opening = [
  act('chen', 'open-case', ({ personId }) => ({
    procedure: 'promotion@1',
    unitId: 'edu',
    title: text('市教育局副局长选拔任用'),
    posts: [{ postId }],
    candidates: [personId, second].map((each) => ({ personId: each, postId })),
  })),
];
