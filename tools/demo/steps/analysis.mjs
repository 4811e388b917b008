import { act, inPerson, stepOpens, text } from '../entries.mjs';

/** Art. 11–12. */
export const analysis = ({ posts }) => [
  stepOpens('analysis'),
  act('chen', 'record-analysis', ({ today }) => ({
    analysedOn: today,
    attendees: ['demo-p01', 'demo-p03'],
    summary: text('班子缺一名分管基础教育的副局长。'),
    document: text('分析研判报告'),
    shortPosts: posts.map((postId) => ({ postId, why: text('分管领导到龄退休。') })),
  })),
  act('wu', 'conclude-analysis', () => ({
    conclusion: 'start',
    basis: text('同意启动。'),
    signature: inPerson,
  })),
];
