import { createHash } from 'node:crypto';
import type { OpenRecord } from '@jishi/commands';
import { type SigningAct, signedContent } from '@jishi/contracts';
import type { Json } from '@jishi/domain';
import { createSignInsTaken, type SignInsTaken } from '@jishi/event-store';
import { canonicalJson } from '@jishi/ledger';
import type { VerifiedToken } from '@jishi/platform/sign-in';
import { Inject, Injectable } from '@nestjs/common';
import { Problem, unreadable } from '../common/problem.js';
import { RECORD } from '../parts.js';
import { Accounts } from './accounts.service.js';

/** A fresh sign-in serves this long, in seconds by the clock of this machine, which the issuer's is compared with. */
const FRESH_SECONDS = 300;
/** How far the two clocks may stand apart, in seconds. */
const SKEW_SECONDS = 30;

/**
 * A signing act is signed by proving anew who one is, for this act and no other: the ID token of a
 * sign-in whose nonce is the digest of the act and of what is signed, taken once.
 */
@Injectable()
export class FreshSignIn {
  private readonly taken: SignInsTaken;

  constructor(
    @Inject(RECORD) private readonly record: OpenRecord,
    private readonly accounts: Accounts,
  ) {
    this.taken = createSignInsTaken(record.pool);
  }

  /** Whether this act, with this input, is signed in person. On paper the signature is the scan's. */
  isNeeded({ act, data }: SigningAct): boolean {
    return signsInPerson(data) || (this.signs(act) && !isSignedOnPaper(data));
  }

  /** @throws Problem `sign-in-again` with the nonce that is asked for */
  async require(
    act: SigningAct,
    {
      token,
      account,
      commandId,
    }: { token: string | undefined; account: string; commandId: string },
  ): Promise<void> {
    const nonce = nonceOf(act);
    if (token === undefined) throw again(nonce);
    const verified = await this.accounts.verify(token);
    const serves = this.accounts.keyOf(verified) === account && isFreshFor(nonce, verified);
    if (!serves || !(await this.taken.take(digestOf(token), commandId))) throw again(nonce);
  }

  private signs(act: string): boolean {
    const { procedures, acts } = this.record.library;
    const tables = [
      ...procedures.flatMap((each) => [each.acts, ...each.steps.map((step) => step.acts)]),
      ...Object.values(acts),
    ];
    return tables.some((table) => Object.hasOwn(table, act) && table[act]?.signs === true);
  }
}

function isFreshFor(nonce: string, { kind, nonce: signed, authTime }: VerifiedToken): boolean {
  if (kind !== 'id' || signed !== nonce || authTime === null) return false;
  const age = Date.now() / 1000 - authTime;
  return age >= -SKEW_SECONDS && age <= FRESH_SECONDS;
}

/** OpenID Connect has no step-up of its own; this is RFC 9470's. */
function again(nonce: string): Problem {
  return new Problem('sign-in-again', {
    more: { nonce },
    headers: {
      'www-authenticate': 'Bearer error="insufficient_user_authentication", max_age="0"',
    },
  });
}

function nonceOf(act: SigningAct): string {
  try {
    return createHash('sha256')
      .update(canonicalJson(signedContent(act)))
      .digest('base64url');
  } catch {
    throw unreadable({ field: 'data', message: 'not well-formed' });
  }
}

/** Over what was signed, not over the signature, which may have more than one form. */
function digestOf(token: string): string {
  return createHash('sha256')
    .update(token.slice(0, token.lastIndexOf('.')))
    .digest('hex');
}

function signsInPerson(data: Json): boolean {
  if (data === null || typeof data !== 'object') return false;
  if ((data as { readonly kind?: Json }).kind === 'in-person') return true;
  return Object.values(data).some(signsInPerson);
}

/** A second signer's paper, or the proof of a late entry, signs nothing for the one who acts. */
const ownSignatures = ['signature', 'scrutineer', 'counter'];

function isSignedOnPaper(data: Json): boolean {
  if (data === null || typeof data !== 'object') return false;
  const fields = data as { readonly [field: string]: { readonly kind?: Json } | undefined };
  const own = ownSignatures.flatMap((field) => fields[field] ?? []);
  return own.length > 0 && own.every(({ kind }) => kind === 'paper');
}
