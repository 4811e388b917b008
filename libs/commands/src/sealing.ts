import type { Json, JsonObject, Sealed } from '@jishi/domain';
import type { OpenedContent, Vault } from '@jishi/vault';

/** A command's data with every text and personal fact replaced by its address in the vault. */
export interface SealedData {
  readonly data: JsonObject;
  /** Everything in the vault that the data name; the append makes it live. */
  readonly vault: readonly Sealed[];
}

/**
 * Puts whatever must not stand in the record into the vault, pending until an append names it; all of
 * it in one round trip.
 * @param data has passed its wire schema, so `{text}`, `{json}` and `{ref, hash}` mean what they say
 */
export async function seal(data: JsonObject, vault: Pick<Vault, 'putTexts'>): Promise<SealedData> {
  const open = openIn(data);
  return addressed(data, open, await vault.putTexts(open.map(({ content }) => content)));
}

/** As if it were sealed: addresses at which nothing is, because what is only tried must not be kept anywhere. */
export function asIfSealed(data: JsonObject): JsonObject {
  const open = openIn(data);
  return addressed(
    data,
    open,
    open.map(() => nowhere),
  ).data;
}

const nowhere: Sealed = { ref: '00000000-0000-4000-8000-000000000000', hash: '0'.repeat(64) };

function addressed(data: JsonObject, open: readonly Open[], put: readonly Sealed[]): SealedData {
  const addresses = new Map<object, Sealed | undefined>(
    open.map(({ object }, index) => [object, put[index]]),
  );
  const named: Sealed[] = [];

  function sealed(value: Json): Json {
    if (value === null || typeof value !== 'object') return value;
    const address = addresses.get(value) ?? (isSealed(value) ? value : null);
    if (address) {
      named.push(address);
      return address;
    }
    if (Array.isArray(value)) return value.map(sealed);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sealed(inner)]));
  }

  return { data: sealed(data) as JsonObject, vault: named };
}

/**
 * The field in which a command names the piece that its append did not find: the vault holds none, its
 * content is another than the command says, or another command has named it.
 * @returns null where the error is another one
 */
export function unusablePiece(data: JsonObject, error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'vault-missing')
    return null;
  const ref = 'detail' in error ? error.detail : null;
  return [...namedIn(data, [])].find(({ sealed }) => sealed.ref === ref)?.field ?? 'data';
}

function* namedIn(
  value: Json,
  path: readonly string[],
): Generator<{ readonly field: string; readonly sealed: Sealed }> {
  if (value === null || typeof value !== 'object') return;
  if (isSealed(value)) yield { field: path.join('.'), sealed: value };
  else for (const [key, inner] of Object.entries(value)) yield* namedIn(inner, [...path, key]);
}

interface Open {
  readonly object: object;
  readonly content: OpenedContent;
}

function openIn(value: Json): readonly Open[] {
  if (value === null || typeof value !== 'object') return [];
  const content = contentOf(value as JsonObject);
  return content
    ? [{ object: value, content }]
    : Object.values(value as JsonObject).flatMap(openIn);
}

function contentOf(object: JsonObject): OpenedContent | null {
  if (Object.keys(object).length !== 1) return null;
  if (typeof object.text === 'string') return { content: object.text, kind: 'text' };
  if (object.json !== null && typeof object.json === 'object')
    return { content: object.json as JsonObject, kind: 'fact' };
  return null;
}

function isSealed(value: object): value is Sealed {
  return (
    Object.keys(value).length === 2 &&
    'ref' in value &&
    typeof value.ref === 'string' &&
    'hash' in value &&
    typeof value.hash === 'string'
  );
}
