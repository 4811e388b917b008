import { postsHeldOn } from '../registers/career.js';
import { lasted } from '../registers/experience.js';
import { covers } from '../registers/periods.js';
import { areRelated, confirmed } from '../registers/person.js';
import { isPrincipal } from '../shared/ranks.js';
import { caseOf, nomineeOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, regulations, rule, warned } from './rule.js';

/** X01: ten years in one post, and an exchange is due. */
export const x01 = rule<RuleInput, { readonly years: number }>({
  id: 'X01',
  cites: regulations('51'),
  title: { zh: '同一职位任职满十年应当交流', en: 'Exchange after ten years in one post' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { years: 10 },
  reasons: {
    due: {
      facts: { zh: '在同一职位任职已满{years}年', en: '{years} years in one post are complete' },
      needed: { zh: '安排交流', en: 'an exchange' },
    },
  },
  check: (input, { years }) => {
    const { person } = nomineeOf(input);
    const { today } = input;
    const held = confirmed(person, 'post-held').filter(({ postId }) => postId !== null);
    const isLong = held.some(
      ({ postId, ...post }) =>
        covers(post, today) &&
        lasted(
          held.filter((each) => each.postId === postId),
          years,
          today,
        ),
    );
    return isLong ? warned('due', { years }) : met();
  },
});

/** X02: two consecutive terms in a post, and nobody is nominated for it again. */
export const x02 = rule<RuleInput, { readonly terms: number }>({
  id: 'X02',
  cites: regulations('51'),
  title: { zh: '同一职位连任限制', en: 'Consecutive terms in one post' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: { terms: 2 },
  reasons: {
    terms: {
      facts: { zh: '在该职位已连任{terms}届', en: '{terms} terms were served in this post' },
      needed: { zh: '不再推荐、提名担任该职位', en: 'another candidate for it' },
    },
  },
  check: (input, { terms }) => {
    const { person, post } = nomineeOf(input);
    const served = confirmed(person, 'post-held').filter(({ postId }) => postId === post.postId);
    return served.length >= terms ? blocked('terms', { terms }) : met();
  },
});

/** X03: a relative of the classes of art. 52 holds a post in the unit. */
export const x03 = rule<RuleInput, Record<string, never>>({
  id: 'X03',
  cites: regulations('52'),
  title: { zh: '任职回避', en: 'Relatives in one unit' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    relative: {
      facts: { zh: '近亲属在拟任单位任职', en: 'a close relative holds a post in the unit' },
      needed: { zh: '先行调整，或另选职位、人选', en: 'another post, or another candidate' },
    },
  },
  check: (input) => {
    const { candidate, post } = nomineeOf(input);
    const { registers, today } = input;
    const { personId } = candidate;
    const relatives = Object.values(registers.persons).filter(
      (other) => other.status === 'registered' && areRelated(registers.persons[personId], other),
    );
    const inUnit = relatives
      .flatMap((relative) => postsHeldOn(relative, today, registers))
      .some(({ unitId }) => unitId === post.unitId);
    return inUnit ? blocked('relative') : met();
  },
});

/** X04: the two principals of one place are generally not moved together. */
export const x04 = rule<RuleInput, Record<string, never>>({
  id: 'X04',
  cites: regulations('51'),
  title: { zh: '同一地方党政正职一般不同时易地交流', en: 'Both principals of one place at once' },
  judges: 'state',
  subject: 'case',
  whoCan: ['department-head'],
  parameters: {},
  reasons: {
    both: {
      facts: { zh: '同一单位两个正职职位同时调整', en: 'two posts of principals of one unit' },
      needed: { zh: '一般不同时调整', en: 'generally one after the other' },
    },
  },
  check: (input) => {
    const units = caseOf(input).state.posts.flatMap(({ postId }) => {
      const post = input.registers.posts[postId];
      return post?.status === 'registered' && isPrincipal(post.rank) ? [post.unitId] : [];
    });
    if (units.length === 0) return notApplicable();
    return new Set(units).size < units.length ? warned('both') : met();
  },
});
