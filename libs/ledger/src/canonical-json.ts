import type { Json } from '@jishi/domain';
import canonicalize from 'canonicalize';
import { LedgerError } from './ledger-error.js';

/** Far above any value of ours, far below the depth at which a recursive reader runs out of stack. */
const MAX_DEPTH = 64;

/** With the `u` flag a well-formed pair is one code point, so only a lone half is of this category. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The RFC 8785 text of a value: equal values have equal text, and with it equal bytes and hashes.
 * @throws LedgerError naming the place of what has no canonical form or can't be stored
 */
export function canonicalJson(value: Json): string {
  checkJson(value, '$', 0);
  return canonicalize(value) as string; // it gives none only for what the check refused
}

/** The library drops or converts what isn't JSON; a record must refuse it instead. */
function checkJson(value: unknown, path: string, depth: number): void {
  if (depth > MAX_DEPTH) throw new LedgerError('too-deep', path);
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') checkText(value, path);
  else if (typeof value === 'number') checkNumber(value, path);
  else if (Array.isArray(value))
    value.forEach((item, index) => checkJson(item, `${path}[${index}]`, depth + 1));
  else if (isPlainObject(value)) checkMembers(value, path, depth + 1);
  else throw new LedgerError('not-json', path);
}

function checkText(text: string, path: string): void {
  if (text.includes('\u0000')) throw new LedgerError('nul-character', path);
  if (LONE_SURROGATE.test(text)) throw new LedgerError('lone-surrogate', path);
}

function checkNumber(number: number, path: string): void {
  if (!Number.isFinite(number)) throw new LedgerError('not-json', path);
}

function checkMembers(object: Record<string, unknown>, path: string, depth: number): void {
  for (const [key, member] of Object.entries(object)) {
    checkText(key, path);
    checkJson(member, `${path}.${key}`, depth);
  }
}

/** By `Object.prototype.toString`, so that objects of another realm (a test runner's, a frame's) count as well. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  return typeof (value as { toJSON?: unknown }).toJSON !== 'function';
}
