import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';

type Path = readonly (string | number)[];

/** Where something stands in a text; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A JSON text with the place of everything in it. */
export interface Source {
  readonly value: unknown;
  /** Where this stands, or the nearest thing around it that does. */
  placeOf(path: Path): Place;
}

/** The text is no JSON from here on. */
export class NotJsonError extends Error {
  constructor(
    readonly place: Place,
    /** What a reader of JSON calls it. */
    readonly found: string,
  ) {
    super(found);
    this.name = 'NotJsonError';
  }
}

/** No definition nests as deep; the reader below goes down once for each level, and must not run out of stack. */
const DEEPEST = 32;

/** @throws NotJsonError */
export function readSource(text: string): Source {
  requireShallow(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || !root)
    throw new NotJsonError(
      placeAt(text, first?.offset ?? 0),
      first ? printParseErrorCode(first.error) : 'empty',
    );
  return {
    value: getNodeValue(root) as unknown,
    placeOf: (path) => placeAt(text, nearest(root, path).offset),
  };
}

function requireShallow(text: string): void {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const at = scanner.getTokenOffset();
    // Brackets inside strings are part of longer tokens.
    depth += scanner.getTokenLength() === 1 ? stepOf(text.charAt(at)) : 0;
    if (depth > DEEPEST) throw new NotJsonError(placeAt(text, at), 'NestedTooDeeply');
  }
}

function stepOf(char: string): number {
  if (char === '{' || char === '[') return 1;
  return char === '}' || char === ']' ? -1 : 0;
}

function nearest(root: Node, path: Path): Node {
  const found = findNodeAtLocation(root, [...path]);
  // The name of a field stands where somebody looks for it, before its value.
  if (found) return found.parent?.type === 'property' ? found.parent : found;
  return path.length === 0 ? root : nearest(root, path.slice(0, -1));
}

function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
