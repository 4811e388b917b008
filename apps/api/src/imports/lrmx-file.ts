import { lrmxTags } from './lrmx-tags.js';
import { buildXml, parseXml, type XmlElement, XmlError } from './xml-tree.js';

/** The largest `.lrmx` that is read, in bytes: a form with a photo is far below it. */
export const LARGEST_LRMX = 5 * 1024 * 1024;
/** The longest text of one element beside the photo, in characters. */
const LONGEST_TEXT = 50_000;

/** One approval form: version 3 of the exchange format, `<Person>` with one element for each field. */
export interface LrmxFile {
  readonly version: string | null;
  /** The texts of the known elements, without the photo. */
  readonly fields: { readonly [tag: string]: string };
  /** The photo's base64 text, apart from all that is looked at. */
  readonly photo: string | null;
  readonly unknownTags: readonly string[];
  /** Everything that was in the file, for writing it again. */
  readonly root: XmlElement;
}

/** @throws XmlError with what is wrong, for the person who chose the file */
export function readLrmx(bytes: Buffer): LrmxFile {
  const root = parseXml(decode(bytes));
  if (root.tag !== 'Person')
    throw new XmlError('不是任免审批表：根元素不是<Person>', 'its root is not <Person>');
  const elements = root.children.filter((child) => typeof child !== 'string');
  const texts = elements.map((element) => [element.tag, textOf(element)] as const);
  const known = texts.filter(([tag]) => Object.hasOwn(lrmxTags, tag));
  requireReadable(known);
  const { ZhaoPian: photo, ...fields } = Object.fromEntries(known);
  return {
    version: fields.Version?.trim() || null,
    fields,
    photo: photo?.replaceAll(/\s/g, '') || null,
    unknownTags: [...new Set(texts.map(([tag]) => tag))].filter(
      (tag) => !Object.hasOwn(lrmxTags, tag),
    ),
    root,
  };
}

/** The file as it was read, elements that we do not know included. */
export function writeLrmx({ root }: LrmxFile): Buffer {
  return Buffer.from(buildXml(root), 'utf8');
}

function decode(bytes: Buffer): string {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK')
    throw new XmlError('这是压缩包，请先解压', 'it is a zip archive');
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(
    bytes.subarray(0, 200).toString('latin1'),
  )?.[1];
  if (declared !== undefined && declared.toLowerCase() !== 'utf-8')
    throw new XmlError(
      `文件编码为${declared}，只能读取UTF-8`,
      `it is written in ${declared}; only UTF-8 is read`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new XmlError('文件编码不是UTF-8', 'it is not UTF-8');
  }
}

function requireReadable(texts: readonly (readonly [tag: string, text: string])[]): void {
  for (const [tag, text] of texts) {
    if (tag !== 'ZhaoPian' && text.length > LONGEST_TEXT)
      throw new XmlError(`${tag}内容过长`, `${tag} is too long`);
    if (text.includes('\u0000'))
      throw new XmlError(`${tag}含有不允许的字符`, `${tag} holds a character that is not allowed`);
  }
  const tags = texts.map(([tag]) => tag);
  const twice = tags.find((tag, index) => tags.indexOf(tag) !== index);
  if (twice !== undefined) throw new XmlError(`${twice}出现两次`, `${twice} stands in it twice`);
}

function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
