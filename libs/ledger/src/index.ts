export { canonicalJson } from './canonical-json.js';
export { LedgerError, type LedgerErrorCode } from './ledger-error.js';
