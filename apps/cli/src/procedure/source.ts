import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';

type Path = readonly (string | number)[];

/** A JSON text with the place of everything in it. */
export interface Source {
  readonly value: unknown;
  /** Where this stands, or the nearest thing around it that does: `line:column`, both from 1. */
  placeOf(path: Path): string;
}

/** @throws SyntaxError that names line and column where the text is no JSON */
export function readSource(text: string): Source {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first || !root)
    throw new SyntaxError(
      `${placeAt(text, first?.offset ?? 0)} not JSON: ${first ? printParseErrorCode(first.error) : 'empty'}`,
    );
  return {
    value: getNodeValue(root) as unknown,
    placeOf: (path) => placeAt(text, nearest(root, path).offset),
  };
}

function nearest(root: Node, path: Path): Node {
  const found = findNodeAtLocation(root, [...path]);
  // The name of a field stands where somebody looks for it, before its value.
  if (found) return found.parent?.type === 'property' ? found.parent : found;
  return path.length === 0 ? root : nearest(root, path.slice(0, -1));
}

function placeAt(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
