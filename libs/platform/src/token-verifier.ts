import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';

/** A token that the issuer signed for this client. It says who somebody is and grants nothing. */
export interface VerifiedToken {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  /** Milliseconds since 1970, by the clock of this machine. */
  readonly expiresAt: number;
  /** The nonce that the sign-in was started with; ID tokens alone have one. */
  readonly nonce: string | null;
  /** When the person last proved who he is, in seconds since 1970. */
  readonly authTime: number | null;
  readonly kind: 'id' | 'access';
}

export type TokenProblem = 'unusable' | 'issuer-unreachable';

export class TokenError extends Error {
  override readonly name = 'TokenError';

  constructor(
    readonly code: TokenProblem,
    options?: ErrorOptions,
  ) {
    super(code === 'unusable' ? 'the token cannot be used' : 'the issuer does not answer', options);
  }
}

export interface TokenVerifier {
  /** @throws TokenError `unusable`, `issuer-unreachable` */
  verify(token: string): Promise<VerifiedToken>;
}

/** Asymmetric alone: with a shared secret, whoever verifies could also sign. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'EdDSA',
];

const DISCOVERY_MS = 5_000;

/** Verifies tokens against the keys that the issuer publishes (OpenID Connect Discovery 1.0). */
export function createTokenVerifier({
  issuer,
  clientId,
}: {
  readonly issuer: string;
  readonly clientId: string;
}): TokenVerifier {
  let keys: Promise<JWTVerifyGetKey> | undefined;

  /** Asked once; a failure is forgotten, so that the next token asks again. */
  function issuerKeys(): Promise<JWTVerifyGetKey> {
    keys ??= discover(issuer).catch((error: unknown) => {
      keys = undefined;
      throw new TokenError('issuer-unreachable', { cause: error });
    });
    return keys;
  }

  return {
    async verify(token) {
      const key = await issuerKeys();
      try {
        const { payload, protectedHeader } = await jwtVerify(token, key, {
          issuer,
          audience: clientId,
          algorithms: ALGORITHMS,
          requiredClaims: ['sub', 'exp'],
        });
        return verified(payload, kindOf(payload, protectedHeader.typ));
      } catch (error) {
        throw new TokenError(unreachable(error) ? 'issuer-unreachable' : 'unusable', {
          cause: error,
        });
      }
    },
  };
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(DISCOVERY_MS) });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  const document = (await response.json()) as {
    readonly issuer?: unknown;
    readonly jwks_uri?: unknown;
  };
  // A document that names another issuer would let that one sign for this one.
  if (document.issuer !== issuer || typeof document.jwks_uri !== 'string')
    throw new Error(`${url} is not the configuration of ${issuer}`);
  return createRemoteJWKSet(new URL(document.jwks_uri));
}

/** RFC 9068 types its access tokens. Issuers that do not follow it name a scope, which no ID token has. */
function kindOf(payload: JWTPayload, type: string | undefined): VerifiedToken['kind'] {
  const isTyped = type === 'at+jwt' || type === 'application/at+jwt';
  return isTyped || 'scope' in payload || 'scp' in payload ? 'access' : 'id';
}

function verified(payload: JWTPayload, kind: VerifiedToken['kind']): VerifiedToken {
  return {
    issuer: String(payload.iss),
    subject: String(payload.sub),
    name: text(payload.name),
    expiresAt: Number(payload.exp) * 1000,
    nonce: text(payload.nonce),
    authTime: typeof payload.auth_time === 'number' ? payload.auth_time : null,
    kind,
  };
}

function text(claim: unknown): string | null {
  return typeof claim === 'string' ? claim : null;
}

/** jose fails with its own errors for what the token is; anything else came from fetching the keys. */
function unreachable(error: unknown): boolean {
  return !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout;
}
