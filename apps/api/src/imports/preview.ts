import type { Text } from '@jishi/domain';
import { readDate, readMonth } from './lrmx-dates.js';
import type { LrmxFile } from './lrmx-file.js';
import { lrmxTags, withheldTags } from './lrmx-tags.js';
import { readResume } from './resume-lines.js';

/** One element of the file with what becomes of it. */
export interface PreviewRow {
  readonly tag: string;
  readonly title: Text;
  readonly value: string;
  /** Where it goes; null where it is read and goes nowhere. */
  readonly field: string | null;
  readonly level: 'ok' | 'warning' | 'error';
  readonly message: Text | null;
}

interface Read {
  readonly field: string;
  readonly value: string | null;
  readonly level?: PreviewRow['level'];
  readonly message?: Text;
}

const readers: { readonly [tag: string]: (text: string) => Read } = {
  XingMing: (text) => required('name', text.replaceAll(/[\s\u3000]/g, '') || null),
  XingBie: (text) => required('sex', sexes[text.trim()] ?? null),
  ChuShengNianYue: (text) => required('birthMonth', readMonth(text)),
  CanJiaGongZuoShiJian: (text) => dated('workStart', text),
  RuDangShiJian: (text) => dated('partyDate', text),
  JianLi: (text) => ({ field: 'posts', value: String(readResume(text).length) }),
};

const sexes: { readonly [word: string]: string } = { 男: 'male', 女: 'female' };

/** What a file would become: nothing of it is stored. */
export function previewOf(file: LrmxFile) {
  const rows = Object.entries(lrmxTags)
    .filter(([tag]) => Object.hasOwn(file.fields, tag))
    .map(([tag, title]) => rowOf(tag, title, file.fields[tag] ?? ''));
  return {
    rows,
    unknownTags: [...file.unknownTags],
    identity: identityOf(file),
    hasPhoto: file.photo !== null,
    postLines: readResume(file.fields.JianLi ?? '').map((line) => ({ ...line })),
  };
}

function rowOf(tag: string, title: Text, text: string): PreviewRow {
  const value = withheldTags.includes(tag) ? '' : text.trim().slice(0, 2_000);
  const read = readers[tag]?.(text);
  if (!read) return { tag, title, value, field: null, ...remark(tag, text) };
  const { field, level = 'ok', message = null } = read;
  return { tag, title, value, field, level, message };
}

/** Bar 3 of art. 24 rests on the assessments, which a person enters from their documents. */
function remark(tag: string, text: string): Pick<PreviewRow, 'level' | 'message'> {
  const isEmpty = ['', '(无)', '（无）', '无'].includes(text.trim());
  if (tag !== 'NianDuKaoHeJieGuo' || !isEmpty) return { level: 'ok', message: null };
  return {
    level: 'warning',
    message: { zh: '为空：需补登年度考核', en: 'empty: assessments are needed' },
  };
}

/** The identity where all of it could be read; else null, and the rows say what is missing. */
function identityOf({ fields }: LrmxFile) {
  const read = (tag: string): string | null => readers[tag]?.(fields[tag] ?? '').value ?? null;
  const [name, sex, birthMonth] = [read('XingMing'), read('XingBie'), read('ChuShengNianYue')];
  if (name === null || sex === null || birthMonth === null) return null;
  const [workStart, partyDate] = [read('CanJiaGongZuoShiJian'), read('RuDangShiJian')];
  return { name, sex, birthMonth, workStart, partyDate };
}

function required(field: string, value: string | null): Read {
  if (value !== null) return { field: `identity.${field}`, value };
  return {
    field: `identity.${field}`,
    value,
    level: 'error',
    message: { zh: '无法识别', en: 'cannot be read' },
  };
}

/** Words in place of a date are kept as words: a person of another party has no date here. */
function dated(name: string, text: string): Read {
  const read = readDate(text);
  const dateOrNone = { field: `identity.${name}`, value: read?.date ?? null };
  if (read?.exact === true || text.trim() === '') return dateOrNone;
  return { ...dateOrNone, level: 'warning', message: read ? noDay : noDate };
}

const noDay: Text = { zh: '未写日，取当月1日', en: 'no day is given; the first is taken' };
const noDate: Text = {
  zh: '不是日期，不作日期登记',
  en: 'no date; it is not recorded as one',
};
