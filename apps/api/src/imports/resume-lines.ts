import { addDays, type Text } from '@jishi/domain';
import { readDate } from './lrmx-dates.js';

/** One entry of the résumé as a post history that a person has yet to confirm. */
export interface ResumeLine {
  /** The number of the entry's first line in the résumé, from 1. */
  readonly line: number;
  readonly source: string;
  /** Rank, leading post and grassroots flag are the confirming person's to say. */
  readonly content: {
    readonly title: string;
    readonly postId: null;
    readonly rank: null;
    readonly leading: false;
    readonly grassroots: false;
    readonly from: string;
    readonly to: string | null;
  } | null;
  readonly message: Text | null;
}

const MOST_LINES = 200;
const LONGEST_TITLE = 200;

/** `YYYY.MM--YYYY.MM text`, the second date left out while it lasts; dashes of any kind. */
const ENTRY = /^\s*(\d{4}\.\d{2})\s*[-—–－~～]{1,4}\s*(\d{4}\.\d{2}|至今|今)?\s*(\S.*)?$/u;

/** Lines without dates of their own, and remarks in brackets, belong to the entry before them. */
export function readResume(text: string): readonly ResumeLine[] {
  const entries: { line: number; source: string }[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const trimmed = raw.trim();
    const last = entries.at(-1);
    if (trimmed === '') continue;
    if (last && !ENTRY.test(trimmed)) last.source += trimmed;
    else entries.push({ line: index + 1, source: trimmed });
  }
  const lines = entries.slice(0, MOST_LINES).map(({ line, source }) => lineOf(line, source));
  return lines.map((each, index) => beside(each, lines[index + 1]));
}

function lineOf(line: number, source: string): ResumeLine {
  const { start, end, rest } = partsOf(source);
  const from = readDate(start)?.date;
  const title = rest.trim().slice(0, LONGEST_TITLE);
  if (from === undefined || title === '') return { line, source, content: null, message: unread };
  const to = end === undefined ? null : lastDayOf(readDate(end)?.date);
  if (to !== null && to < from) return { line, source, content: null, message: backwards };
  return { line, source, content: { ...unconfirmed, title, from, to }, message: null };
}

function partsOf(source: string) {
  const [, start = '', end, rest = ''] = ENTRY.exec(source) ?? [];
  return { start, end, rest };
}

const unconfirmed = { postId: null, rank: null, leading: false, grassroots: false } as const;

/** The last day of the month that begins on this day; null for a word that says it lasts. */
function lastDayOf(first: string | undefined): string | null {
  if (first === undefined) return null;
  const next = addDays(first, 31);
  return addDays(`${next.slice(0, 8)}01`, -1);
}

/**
 * A résumé names months. Where the next post begins in the month in which this one ends, this one
 * ended on the day before; no day counts twice, and a month between two posts is said.
 */
function beside(line: ResumeLine, next: ResumeLine | undefined): ResumeLine {
  const { content } = line;
  if (!content || !next?.content) return line;
  const starts = next.content.from;
  const sameMonth = content.to?.slice(0, 7) === starts.slice(0, 7) && content.from < starts;
  const to = sameMonth ? addDays(starts, -1) : content.to;
  const after = to === null ? null : addDays(to, 1);
  return { ...line, content: { ...content, to }, message: remark(line, next, after) };
}

/** @param after the day after the post; null while it lasts */
function remark({ line }: ResumeLine, next: ResumeLine, after: string | null): Text | null {
  const starts = next.content?.from ?? '';
  if (after === starts) return null;
  const [zh, en] =
    after !== null && after < starts
      ? ['之间有间断', 'a time is missing between this line and line']
      : ['时间重叠', 'this line overlaps line'];
  return { zh: `第${line}行与第${next.line}行${zh}`, en: `${en} ${next.line}` };
}

const unread: Text = { zh: '没有可识别的起止年月', en: 'no dates that could be read' };
const backwards: Text = { zh: '止于开始之前', en: 'it ends before it begins' };
