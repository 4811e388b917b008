import { type Problem, unreadable } from './problem.js';

/** Nesting that no form of ours reaches; deeper bodies only try to exhaust a recursive reader. */
const DEEPEST = 32;

/**
 * Reads a JSON body strictly: UTF-8 alone, bounded depth.
 * @throws Problem that names the body
 */
export function readJson(bytes: Buffer): unknown {
  const text = decode(bytes);
  if (isDeeperThan(DEEPEST, text)) throw badBody('nested too deeply');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badBody('not JSON');
  }
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badBody('not UTF-8');
  }
}

/** Counted on the text in one pass, before anything recursive sees it; brackets inside strings do not count. */
function isDeeperThan(deepest: number, text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length && depth <= deepest; at += 1) {
    const char = text.charAt(at);
    if (inString && char === '\\') at += 1;
    else if (char === '"') inString = !inString;
    else if (!inString) depth += stepOf(char);
  }
  return depth > deepest;
}

function stepOf(char: string): number {
  if (char === '[' || char === '{') return 1;
  return char === ']' || char === '}' ? -1 : 0;
}

function badBody(message: string): Problem {
  return unreadable({ field: 'body', message });
}
