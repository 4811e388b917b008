import { detectMediaType } from './media-type.js';

function typeOf(...chunks: (string | Buffer)[]): string {
  const detector = detectMediaType();
  for (const chunk of chunks) detector.read(Buffer.from(chunk as string));
  return detector.mediaType();
}

const ZIP = 'PK\u0003\u0004';

describe('the type of a file', () => {
  it.each([
    ['application/pdf', Buffer.from('%PDF-1.7\n')],
    ['image/png', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['image/jpeg', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['application/zip', Buffer.from(`${ZIP}....photo.jpg`)],
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      Buffer.from(`${ZIP}....[Content_Types].xml${ZIP}....word/document.xml`),
    ],
    ['application/xml', Buffer.from('<?xml version="1.0" encoding="gb2312"?><Person/>')],
    ['application/xml', Buffer.from('\ufeff<?xml version="1.0"?><Person/>')],
    ['text/plain', Buffer.from('干部任免审批表\n')],
    ['application/octet-stream', Buffer.from('b8c9b2bf', 'hex')],
    ['application/octet-stream', Buffer.from('a\0b')],
  ])('is %s by its first bytes', (mediaType, head) => {
    expect(typeOf(head)).toBe(mediaType);
  });

  it('is text only when the whole of it is, wherever a chunk cuts a character', () => {
    const text = Buffer.from('公示');
    expect(typeOf(text.subarray(0, 2), text.subarray(2))).toBe('text/plain');
    expect(typeOf(text, Buffer.from('ff', 'hex'))).toBe('application/octet-stream');
    expect(typeOf(text, text.subarray(0, 2))).toBe('application/octet-stream');
  });

  it('is unknown for an empty file', () => {
    expect(typeOf()).toBe('application/octet-stream');
  });
});
