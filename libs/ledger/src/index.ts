export { canonicalJson } from './canonical-json.js';
export { eventHash } from './event-hash.js';
export { instantOf, microseconds } from './instant.js';
export { LedgerError, type LedgerErrorCode } from './ledger-error.js';
export { HASHED_COLUMNS, type RawEvent } from './raw-event.js';
export {
  type ChainCheck,
  type ChainVerdict,
  FIRST_PREV_HASH,
  type KnownHead,
  verifyChain,
} from './verify-chain.js';
