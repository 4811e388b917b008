import type { OpenRecord } from '@jishi/commands';
import { accountKey, type Config } from '@jishi/platform';
import type { TokenVerifier, VerifiedToken } from '@jishi/platform/sign-in';
import { actorOfAccount } from '@jishi/read-models';
import { Inject, Injectable } from '@nestjs/common';
import { Problem, retryLater } from '../common/problem.js';
import { CONFIG, RECORD, TOKENS } from '../parts.js';
import { Kept } from './kept.js';

/** An account as its token proves it. */
export interface Account {
  readonly key: string;
  readonly name: string | null;
  readonly expiresAt: number;
}

const KEPT = 10_000;

/** From a bearer token to an account, and from an account to the actor to whom it was linked. */
@Injectable()
export class Accounts {
  private readonly tokens = new Kept<VerifiedToken>(KEPT);
  private readonly actors = new Kept<string>(KEPT);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(RECORD) private readonly record: OpenRecord,
    @Inject(TOKENS) private readonly verifier: TokenVerifier,
  ) {}

  /** @throws Problem `not-signed-in`, `unavailable` */
  async ofToken(token: string): Promise<Account> {
    const verified = this.known(token) ?? this.tokens.set(token, await this.verifyAccess(token));
    return { key: this.keyOf(verified), name: verified.name, expiresAt: verified.expiresAt };
  }

  /** An ID token travels in addresses when a person signs out, so it opens nothing. */
  private async verifyAccess(token: string): Promise<VerifiedToken> {
    const verified = await this.verify(token);
    if (verified.kind !== 'access') throw notSignedIn('invalid_token');
    return verified;
  }

  /** Verified before and not expired since. */
  known(token: string): VerifiedToken | undefined {
    const known = this.tokens.get(token);
    if (known === undefined || known.expiresAt > Date.now()) return known;
    this.tokens.delete(token);
    return undefined;
  }

  keyOf({ issuer, subject }: VerifiedToken): string {
    return accountKey(this.config.VAULT_MASTER_KEY, issuer, subject);
  }

  /** Null while the account is linked to nobody; asked again each time, so that linking works at once. */
  async actorOf(key: string): Promise<string | null> {
    const known = this.actors.get(key);
    if (known !== undefined) return known;
    const actor = await actorOfAccount(this.record.pool, key);
    return actor === null ? null : this.actors.set(key, actor);
  }

  /** @throws Problem `not-signed-in`, `unavailable` */
  async verify(token: string): Promise<VerifiedToken> {
    try {
      return await this.verifier.verify(token);
    } catch (error) {
      if (codeOf(error) === 'issuer-unreachable') throw retryLater('unavailable', 5);
      throw notSignedIn('invalid_token');
    }
  }
}

/** RFC 6750, 3. */
export function notSignedIn(error?: 'invalid_token'): Problem {
  const challenge = error === undefined ? 'Bearer' : `Bearer error="${error}"`;
  return new Problem('not-signed-in', { headers: { 'www-authenticate': challenge } });
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
