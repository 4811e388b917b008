/** SHA-256 where there is no `node:crypto`; synchronous, unlike the browser's own. */
export { sha256 } from '@noble/hashes/sha2.js';
