import { describe, expect, it } from '@jest/globals';
import type { Refusal } from '../shared/decision.js';
import { articleOf, sentenceOf, wordsOf } from './wording.js';

const always: Refusal = {
  rule: 'A02',
  effect: 'block',
  reason: 'running',
  facts: { startsOn: '2026-02-12', endsOn: '2026-02-25' },
  whoCan: ['clock', 'officer'],
};
const running: Refusal = { ...always, earliest: '2026-02-26' };
const act = { zh: '印发任职通知', en: 'Issue appointment notice' };

describe('The sentence of a refusal', () => {
  it('says in Chinese what, by which article, why, what is needed, who and from when', () => {
    expect(sentenceOf(act, running, 'zh')).toBe(
      '不能办理：印发任职通知。依据：A02（第42条）。现状：公示2026-02-12起，至2026-02-25止。还需：公示期满。可由：时钟、经办人。最早：2026-02-26。',
    );
  });

  it('says the same in English', () => {
    expect(sentenceOf(act, running, 'en')).toBe(
      'Not recorded: Issue appointment notice. Rule: A02 (art 42). Facts: publicity 2026-02-12 to 2026-02-25. Needed: the period to be over. Who can: the clock, case officer. Earliest: 2026-02-26.',
    );
  });

  it('names no day where none can be computed', () => {
    expect(sentenceOf(act, always, 'zh')).toMatch(/经办人。$/);
    expect(sentenceOf(act, always, 'en')).toMatch(/case officer\.$/);
  });

  it('calls what a form offers by the names of the form', () => {
    const education: Refusal = {
      rule: 'E05',
      effect: 'block',
      reason: 'level',
      facts: { least: 'junior-college' },
      whoCan: ['officer'],
    };
    expect(wordsOf(education, 'zh').facts).toBe('经确认的学历低于大学专科');
    expect(wordsOf(education, 'en').facts).toBe(
      'no confirmed education at junior college or above',
    );
  });

  it('is an error for a reason that the rule does not know', () => {
    expect(() => wordsOf({ ...running, reason: 'unheard-of' }, 'zh')).toThrow(
      'A02 has no wording for unheard-of',
    );
  });

  it('is an error for a rule that is not implemented', () => {
    expect(() => wordsOf({ ...running, rule: 'S02' }, 'en')).toThrow('S02 has no wording');
  });
});

describe('The article beside a rule', () => {
  it.each([
    [{ text: 'regulations', article: '42' }, '第42条', 'art 42'],
    [{ text: 'local', article: '' }, '本地规则', 'local rule'],
    [{ text: 'product', article: '' }, '产品规则', 'product rule'],
  ])('of %j is %s', (cites, zh, en) => {
    expect(articleOf(cites, 'zh')).toBe(zh);
    expect(articleOf(cites, 'en')).toBe(en);
  });
});
