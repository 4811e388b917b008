import { act, text } from './entries.mjs';

/** People of the demo register and posts that they may come to hold, one for each. */
export const about = (...candidates) => ({
  seenBySecretaries: false,
  leadDays: 6, // over any weekend and holiday in which the one clock may stand by then
  posts: [...new Set(candidates.map(([, postId]) => postId))],
  persons: candidates.map(([personId]) => personId),
  candidates: candidates.map(([, postId], index) => ({ candidateId: `k${index + 1}`, postId })),
  chosen: candidates.map((_, index) => `k${index + 1}`),
});

/** Art. 46–50: who is no Party member is heard before the committee nominates. */
export const consulted = [
  act('chen', 'send-consultation', ({ today }) => ({
    candidateId: 'k1',
    consultee: 'non-party-leaders',
    addressee: text('党外代表人士'),
    matter: text('就拟提名人选征求意见。'),
    sentOn: today,
  })),
  act('chen', 'record-consultation-reply', ({ today }) => ({
    consultationId: 'c1',
    reply: 'agree',
    repliedOn: today,
    document: text('协商记录'),
  })),
];

/** Art. 9: the superior consents to the exception. */
export const consented = [
  act('chen', 'ask-superior', ({ today }) => ({
    matter: 'exceptional-promotion',
    candidateId: 'k1',
    sentOn: today,
    document: text('破格提拔的请示'),
  })),
  act('chen', 'record-superior-reply', ({ today }) => ({
    matterId: 'm1',
    reply: 'consent',
    repliedOn: today,
    document: text('同意破格提拔的批复'),
  })),
];

/** Art. 19. */
export const wholeCircle = [
  'party-committee',
  'peoples-congress',
  'government',
  'consultative-conference',
  'discipline-commission',
  'court-and-procuratorate',
  'departments',
  'mass-organisations',
  'next-lower-principals',
].map((category) => ({ category, present: 4 }));
