import { getDocument } from '@jishi/client';

/** A piece of the vault as a reader gets it: a passage to read, or a file to save. */
export interface Piece {
  /** Null for a file that is no text. */
  readonly text: string | null;
  readonly file: Blob;
  readonly name: string;
}

/** @throws ApiError where the reader may not open it, or nothing is there any more */
export async function pieceAt(ref: string): Promise<Piece> {
  const read = await getDocument({ path: { ref }, parseAs: 'blob', throwOnError: true });
  const { data: file, response } = read;
  const isText = ['text/plain', 'application/json'].some((type) => file.type.startsWith(type));
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '');
  return {
    text: isText ? await file.text() : null,
    file,
    name: decodeURIComponent(name?.[1] ?? ref),
  };
}

/** Hands a file to the browser to be saved. */
export function save({ file, name }: Piece): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
