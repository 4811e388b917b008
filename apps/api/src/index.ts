export { createApp } from './create-app.js';
export type { Parts } from './parts.js';
