import { uploadDocument } from '@jishi/client';
import { dataOf } from '../../../shared/api.js';
import type { DocumentValue, Value, Values } from '../../acts/model/field.js';

/**
 * The same answers with every file put into the store once more: a stored piece belongs to the one act that names it,
 * and the cases of a batch name the same paper in an act each.
 */
export async function withOwnFiles(values: Values): Promise<Values> {
  const entries = Object.entries(values).map(
    async ([name, value]) => [name, await ownOf(value)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

async function ownOf(value: Value): Promise<Value> {
  if (Array.isArray(value)) return Promise.all(value.map(ownOf));
  if (typeof value !== 'object' || value === null) return value;
  const { uploaded, file } = value as DocumentValue;
  if (!uploaded || !file) return withOwnFiles(value as Values);
  return { uploaded: await dataOf(uploadDocument({ body: { file }, throwOnError: true })), file };
}
