import { createHmac } from 'node:crypto';

/**
 * The key under which an account is found: a keyed hash of issuer and subject, so that neither the
 * record nor a stolen copy of it says whose account it is.
 */
export function accountKey(masterKey: string, issuer: string, subject: string): string {
  const key = createHmac('sha256', Buffer.from(masterKey, 'hex'))
    .update('jishi/account/1')
    .digest();
  return createHmac('sha256', key)
    .update(JSON.stringify([issuer, subject]))
    .digest('hex');
}
