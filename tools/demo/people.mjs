/** Of the demo register: a second intended person, and the post. The first one is imported. */
export const second = 'demo-p22';
export const postId = 'demo-post1';
