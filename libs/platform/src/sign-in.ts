export {
  createTokenVerifier,
  TokenError,
  type TokenProblem,
  type TokenVerifier,
  type VerifiedToken,
} from './token-verifier.js';
