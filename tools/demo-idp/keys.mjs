import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { keptSecret, keptText } from '../secrets.mjs';

/** The provider's keys, kept in the data folder so that sessions, subjects and tokens outlive a restart. */
export function identityKeys(folder) {
  const place = join(folder, 'identity');
  return {
    jwks: { keys: [JSON.parse(keptText(join(place, 'signing-key.json'), newSigningKey))] },
    cookies: [keptSecret(join(place, 'cookie-key'))],
    subjects: keptSecret(join(place, 'subject-key')),
  };
}

function newSigningKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' });
}
