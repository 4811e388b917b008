import type { JsonObject, Json, Sealed } from '@jishi/domain';
import type { Vault } from '@jishi/vault';

/** A command's data with every text and personal fact replaced by its address in the vault. */
export interface SealedData {
  readonly data: JsonObject;
  /** Everything in the vault that the data name; the append makes it live. */
  readonly vault: readonly Sealed[];
}

/**
 * Puts whatever must not stand in the record into the vault, pending until an append names it.
 * @param data has passed its wire schema, so `{text}`, `{json}` and `{ref, hash}` mean what they say
 */
export async function seal(data: JsonObject, vault: Vault): Promise<SealedData> {
  const named: Sealed[] = [];

  async function sealValue(value: Json): Promise<Json> {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return Promise.all(value.map(sealValue));
    const object = value as JsonObject;
    const content = openContent(object);
    if (content !== null) return note(await vault.putText(content.value, { kind: content.kind }));
    if (isSealed(object)) return note(object);
    const entries = await Promise.all(
      Object.entries(object).map(async ([key, inner]) => [key, await sealValue(inner)] as const),
    );
    return Object.fromEntries(entries);
  }

  function note(sealed: Sealed): Sealed {
    named.push(sealed);
    return sealed;
  }

  return { data: (await sealValue(data)) as JsonObject, vault: named };
}

function openContent(
  object: JsonObject,
): { readonly value: string | JsonObject; readonly kind: string } | null {
  const keys = Object.keys(object);
  if (keys.length !== 1) return null;
  if (typeof object.text === 'string') return { value: object.text, kind: 'text' };
  if (object.json !== null && typeof object.json === 'object')
    return { value: object.json as JsonObject, kind: 'fact' };
  return null;
}

function isSealed(object: JsonObject): object is Sealed {
  return (
    Object.keys(object).length === 2 &&
    typeof object.ref === 'string' &&
    typeof object.hash === 'string'
  );
}
