/** Addresses hold plain text parameters: nothing is guessed to be a number or JSON. */
export type Search = Readonly<Record<string, string>>;

export function parseSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') parameters.set(name, value);
  }
  // A position reads better as pos:7 than as pos%3A7, and a colon is allowed there.
  const text = parameters.toString().replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** An instant, or a position of a case: the two forms of `asOf`. */
export function readAsOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (/^pos:[1-9]\d{0,8}$/.test(text)) return text;
  return /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

export function positionOf(asOf: string | null): number | null {
  const [, position] = /^pos:(\d+)$/.exec(asOf ?? '') ?? [];
  return position === undefined ? null : Number(position);
}
