import type { Text } from '@jishi/domain';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element with everything in it, in its order: what is not understood is kept as it is. */
export interface XmlElement {
  readonly tag: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly (XmlElement | string)[];
}

/** Why a file is not read; the words are for the person who chose it. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
  readonly words: Text;

  constructor(zh: string, en: string, options?: ErrorOptions) {
    super(en, options);
    this.words = { zh, en };
  }
}

/** Elements inside elements; the format has four levels. */
const DEEPEST = 8;
const MOST_ELEMENTS = 5_000;
/** Of an element's opening; ours have no attributes, and reading many takes the parser a second. */
const LONGEST_TAG = 1_000;

const TAG = /^[\p{L}_][\p{L}\p{N}_.-]{0,99}$/u;

/** Declarations that define entities or load them. No file of ours has any, so none is interpreted. */
const DECLARATION = /<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)|<\?xml-stylesheet/i;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  processEntities: false,
  maxNestedTags: 16,
});

/** Whoever wrote the text chose every character of it. @throws XmlError for all that is not plain XML */
export function parseXml(text: string): XmlElement {
  if (DECLARATION.test(text))
    throw new XmlError('文件中有文档类型或实体声明', 'it declares a document type or entities');
  if (text.includes('__proto__'))
    throw new XmlError('文件中有不允许的元素', 'it has an element that is not allowed');
  requireShallow(text);
  // Its successor is another package; this one does what is needed.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const valid = XMLValidator.validate(text);
  if (valid !== true)
    throw new XmlError(
      `第${valid.err.line}行不是XML：请选择任免审批表的.lrmx文件`,
      `it is no XML at line ${valid.err.line}: choose the .lrmx file of an approval form`,
    );
  const roots = elementsIn(parsed(text));
  const [root] = roots;
  if (!root || roots.length !== 1)
    throw new XmlError('文件应有且只有一个根元素', 'it has not one root element');
  return root;
}

/** The parser throws at names that are every object's, such as `constructor`. */
function parsed(text: string): readonly Parsed[] {
  try {
    return parser.parse(text) as readonly Parsed[];
  } catch (error) {
    throw new XmlError('含有不允许的元素', 'it has an element that is not allowed', {
      cause: error,
    });
  }
}

/** Counted on the text, before a parser that recurses sees it. */
function requireShallow(text: string): void {
  let depth = 0;
  let count = 0;
  for (const [tag] of text.matchAll(/<[^!?][^<>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    count += 1;
    if (tag.length > LONGEST_TAG) throw new XmlError('属性过多', 'it has too many attributes');
    if (depth > DEEPEST) throw new XmlError('元素嵌套过深', 'its elements are nested too deeply');
    if (count > MOST_ELEMENTS * 2) throw new XmlError('元素过多', 'it has too many elements');
  }
}

type Parsed = { readonly [tag: string]: unknown };

function elementsIn(nodes: readonly Parsed[]): readonly XmlElement[] {
  return nodes.flatMap((node) => (textIn(node) === null ? [elementOf(node)] : []));
}

function elementOf(node: Parsed): XmlElement {
  const tag = Object.keys(node).find((key) => key !== ':@');
  if (tag === undefined || !TAG.test(tag))
    throw new XmlError('文件中有不允许的元素', 'it has an element that is not allowed');
  const children = node[tag] as readonly Parsed[];
  const attributes = (node[':@'] ?? {}) as { readonly [name: string]: string };
  return {
    tag,
    attributes: mapValues(attributes, decode),
    children: children.map((child) => textOrElement(child)),
  };
}

function textOrElement(node: Parsed): XmlElement | string {
  const text = textIn(node);
  return text === null ? elementOf(node) : decode(text);
}

function textIn(node: Parsed): string | null {
  const text = node['#text'];
  return typeof text === 'string' ? text : null;
}

const named: { readonly [entity: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The five entities of XML and characters by number; any other would have to be defined somewhere. */
function decode(text: string): string {
  return text.replaceAll(/&([^;&\s]{0,12};?)/g, (_, entity: string) => {
    const name = entity.slice(0, -1);
    const char = entity.endsWith(';') ? (named[name] ?? byNumber(name)) : undefined;
    if (char === undefined)
      throw new XmlError(
        `使用了未定义的实体：&${entity}`,
        `it uses an entity that is not defined: &${entity}`,
      );
    return char;
  });
}

function byNumber(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isChar = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return isChar ? String.fromCodePoint(code) : undefined;
}

function mapValues(
  record: { readonly [name: string]: string },
  change: (value: string) => string,
): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** The same elements as text; what was read comes out as it was. */
export function buildXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${build(root)}`;
}

function build({ tag, attributes, children }: XmlElement): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escape(child) : build(child)));
  return `<${tag}${named.join('')}>${inner.join('')}</${tag}>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
