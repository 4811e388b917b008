const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const UNKNOWN = 'application/octet-stream';
const TEXT = 'text/plain';

const SIGNATURES: readonly (readonly [mediaType: string, signature: Buffer])[] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
  ['application/zip', Buffer.from('PK\u0003\u0004')],
  ['application/xml', Buffer.from('<?xml')],
  ['application/xml', Buffer.from('\ufeff<?xml')],
];

/** Tells what a file is from its bytes, chunk by chunk. A name is never asked: whoever uploads chooses it. */
export interface MediaTypeDetector {
  read(chunk: Buffer): void;
  /** After the last chunk. */
  mediaType(): string;
}

export function detectMediaType(): MediaTypeDetector {
  // Text is text to its end, so every chunk is looked at; the other types show in the first.
  const text = createTextDetector();
  let found: string | undefined;
  let empty = true;
  return {
    read(chunk) {
      if (empty) found = bySignature(chunk);
      empty = false;
      if (found === undefined) text.read(chunk);
    },
    mediaType: () => found ?? (!empty && text.isText() ? TEXT : UNKNOWN),
  };
}

function bySignature(head: Buffer): string | undefined {
  const match = SIGNATURES.find(([, signature]) =>
    head.subarray(0, signature.length).equals(signature),
  );
  if (match === undefined) return undefined;
  const [mediaType] = match;
  return mediaType === 'application/zip' && isWordDocument(head) ? DOCX : mediaType;
}

/** An Office document begins with its list of content types and names its main part, uncompressed, in the zip entries. */
function isWordDocument(head: Buffer): boolean {
  return head.includes('[Content_Types].xml') && head.includes('word/');
}

/** Valid UTF-8 without a NUL. */
function createTextDetector(): { read(chunk: Buffer): void; isText(): boolean } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let valid = true;
  const decode = (chunk: Buffer | undefined): boolean => {
    try {
      decoder.decode(chunk, { stream: chunk !== undefined });
      return !chunk?.includes(0);
    } catch {
      return false;
    }
  };
  return {
    read: (chunk) => {
      valid &&= decode(chunk);
    },
    isText: () => valid && decode(undefined),
  };
}
