import { randomBytes } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 26;

/** A new address in the vault: `v_` and 130 random bits in base 32. It says nothing and can't be guessed. */
export function newRef(): string {
  return `v_${Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('')}`;
}
