/** Of the demo register: the two intended persons, in the order of the proposal, and the post. */
export const candidates = ['demo-p21', 'demo-p22'];
export const postId = 'demo-post1';
