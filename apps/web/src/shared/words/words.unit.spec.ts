import { describe, expect, it } from '@jest/globals';
import { catalogues } from './index.js';

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
const forbidden = /[您亲]|抱歉|哦|！|!|Oops|successfully/;

describe('The wordings of the app', () => {
  const zh = catalogues['zh-CN'];
  const { en } = catalogues;

  it('says everything in both languages', () => {
    const keys = Object.keys(en).filter((key) => !key.endsWith('_one'));
    expect(keys).toEqual(Object.keys(zh));
    expect(Object.values({ ...zh, ...en }).every((text) => text.trim() !== '')).toBe(true);
  });

  it.each(Object.keys(zh))('uses the same values in both languages: %s', (key) => {
    expect(new Set(placeholders(en[key]!))).toEqual(new Set(placeholders(zh[key]!)));
  });

  it('stays formal: no courtesy forms, no exclamation', () => {
    const wrong = Object.values({ ...zh, ...en }).filter((text) => forbidden.test(text));
    expect(wrong).toEqual([]);
  });

  it('has no English in the Chinese texts but names of formats and keys', () => {
    const latin = Object.values(zh).filter((text) =>
      /[A-Za-z]{2,}/.test(text.replace(/\{\{\w+\}\}|\.lrmx/g, '')),
    );
    expect(latin).toEqual([]);
  });
});
