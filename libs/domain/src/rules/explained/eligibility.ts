import type { RuleId } from '../ids.js';
import { type Explained, text } from './explanation.js';

/** Chapter 2: conditions and qualifications. */
export const eligibility: Explained<Extract<RuleId, `E${string}`>> = {
  E01: {
    predicate: text(
      '拟任县处级职务的，经确认的工龄不少于{serviceYears}年、基层工作经历不少于{grassrootsYears}年；破格提拔的，有上级同意的答复',
      'for a post at county level: {serviceYears} confirmed years of service and {grassrootsYears} at the grassroots; in an exceptional promotion the superior’s consent instead',
    ),
    shown: text('拟任职务的职级、今日', 'rank of the post, today'),
    sealed: text('参加工作时间、任职经历', 'start of service, posts held'),
    effects: ['block', 'superior'],
  },
  E02: {
    predicate: text(
      '一般应有{posts}个以上下一级职位的任职经历；分工变化另计',
      'generally {posts} or more different posts held at the level below',
    ),
    shown: text('所需职位数', 'number of posts asked for'),
    sealed: text('任职经历', 'posts held'),
    effects: ['warn'],
  },
  E03: {
    predicate: text(
      '由副职提任正职的，任同级副职不少于{years}年；破格提拔的，有上级同意的答复',
      'from deputy to principal: {years} years as deputy of the level; in an exceptional promotion the superior’s consent instead',
    ),
    shown: text('拟任职务的职级、今日', 'rank of the post, today'),
    sealed: text('任职经历、现任职级', 'posts held, present rank'),
    effects: ['block', 'superior'],
  },
  E04: {
    predicate: text(
      '由下级正职提任上级副职的，任下级正职不少于{years}年；破格提拔的，有上级同意的答复',
      'from lower principal to deputy: {years} years as principal of the level below; in an exceptional promotion the superior’s consent instead',
    ),
    shown: text('拟任职务的职级、今日', 'rank of the post, today'),
    sealed: text('任职经历、现任职级', 'posts held, present rank'),
    effects: ['block', 'superior'],
  },
  E05: {
    predicate: text(
      '学历不低于{least}；拟任厅局级以上职务的，一般不低于{atBureau}',
      'education of {least} or above; for a post at bureau level or above generally {atBureau}',
    ),
    shown: text('所需学历', 'level asked for'),
    sealed: text('经确认的学历', 'confirmed education'),
    effects: ['block', 'warn'],
  },
  E06: {
    predicate: text(
      '近{years}年经确认的培训不少于{days}天；不足的，提任后一年内补足',
      '{days} confirmed days of training in the last {years} years; what is missing within a year after appointment',
    ),
    shown: text('所需天数和年数', 'days and years asked for'),
    sealed: text('培训记录', 'training'),
    effects: ['warn'],
  },
  E07: {
    predicate: text(
      '由专人认定身体条件符合任职要求，并附依据',
      'a named person states with a document that health allows the duties',
    ),
    shown: text('是否已认定', 'whether it is stated'),
    sealed: text('认定所依据的材料', 'the document behind it'),
    effects: ['attest'],
  },
  E08: {
    predicate: text(
      '职位要求党龄的，经确认的党龄不少于该职位所定年数',
      'where the post asks for Party membership: so many confirmed years as the post says',
    ),
    shown: text('职位所要求的党龄', 'years that the post asks for'),
    sealed: text('入党时间', 'date of joining the Party'),
    effects: ['block'],
  },
  E09: {
    predicate: text(
      '破格提拔的：提名说明理由；不在试用期；距上次提拔不少于{years}年；现职不是破格得来；越级不超过一级',
      'in an exceptional promotion: a nomination states the ground; not on probation; {years} year(s) since the last promotion; the present post not exceptional itself; no more than one level skipped',
    ),
    shown: text('越级数、年数', 'levels skipped, years'),
    sealed: text('任职经历、试用期、上次提拔', 'posts held, probation, last promotion'),
    effects: ['block'],
  },
  E10: {
    predicate: text(
      '破格提拔的，事先有上级同意的答复；越级或不经民主推荐的，在考察前',
      'an exceptional promotion has the superior’s consent beforehand; one that skips a level or a recommendation, before the inspection',
    ),
    shown: text('上级答复日期', 'day of the consent'),
    sealed: text('现任职级', 'present rank'),
    effects: ['superior'],
  },
  E11: {
    predicate: text(
      '在任人数、其他事项预占数与本事项拟任数之和不超过核定职数；提出动议时预占，事项结束或人选撤回时释放',
      'filled, reserved by other cases and sought by this one together do not exceed the quota; a proposal reserves, the end of the case or a withdrawal releases',
    ),
    shown: text('核定、在任、预占、本次拟任', 'quota, filled, reserved, sought'),
    sealed: null,
    effects: ['block'],
  },
  E12: {
    predicate: text(
      '本地或届次规定任职年龄的，未满{under}周岁；{under}为0即不限',
      'where a place or a term sets an age: under {under} years; 0 sets none',
    ),
    shown: text('规定的年龄', 'the age set'),
    sealed: text('出生年月', 'month of birth'),
    effects: ['block', 'warn'],
  },
};
