import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** `bytes` random bytes as hex: made once, then kept in a file that only we can read. */
export function keptSecret(file, bytes = 32) {
  return keptText(file, () => randomBytes(bytes).toString('hex'));
}

/** A text that is made once and kept in a file that only we can read. */
export function keptText(file, make) {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const text = make();
  writePrivate(file, text);
  return text;
}

/** Writes a file whole or not at all, readable by us alone. */
export function writePrivate(file, text) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(`${file}.new`, `${text}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
