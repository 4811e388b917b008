/** Of the demo register: a second intended person, and the post. The first one is imported. */
export const second = 'demo-p22';
export const postId = 'demo-post1';

/**
 * Whom the acts of a case are about, as the acts of every step are made: the candidates in the order of
 * the proposal, each with his post, and those with whom the case goes on from the inspection.
 */
export const appointment = {
  posts: [postId],
  candidates: ['k1', 'k2'].map((candidateId) => ({ candidateId, postId })),
  chosen: ['k1'],
};

export const idsOf = ({ candidates }) => candidates.map(({ candidateId }) => candidateId);
