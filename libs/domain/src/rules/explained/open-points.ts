import type { Text } from '../../shared/text.js';
import type { RuleId } from '../ids.js';
import { text } from './explanation.js';

/** A question for a lawyer or a practitioner; until it is settled, a parameter or the mark "text not verified" stands for it. */
export interface OpenPoint {
  readonly says: Text;
  readonly rules: readonly RuleId[];
}

const accountability: readonly RuleId[] = ['I01', 'R01', 'R02', 'R03', 'R04'];

/** The open points of the domain reference that bear on a rule. */
export const openPoints: readonly OpenPoint[] = [
  {
    says: text('第36条八种情形的文字待核', 'the wording of the eight situations of art 36'),
    rules: ['B04'],
  },
  {
    says: text('第25至27条的文字待核', 'the wording of arts 25–27'),
    rules: ['I02', 'I03'],
  },
  { says: text('第29、30条的文字待核', 'the wording of arts 29 and 30'), rules: ['I07'] },
  { says: text('第32条的文字待核', 'the wording of art 32'), rules: ['I11'] },
  {
    says: text('第45至52条的文字待核', 'the wording of arts 45–52'),
    rules: ['A09', 'X01', 'X02', 'X03', 'X04'],
  },
  {
    says: text('第54至58条的文字待核', 'the wording of arts 54–58'),
    rules: ['R01', 'R02', 'R04', 'R05'],
  },
  { says: text('第60至69条的文字待核', 'the wording of arts 60–69'), rules: ['S01'] },
  {
    says: text('“逐个表决”的半句文字待核', 'the half-sentence on a separate vote per person'),
    rules: ['B08'],
  },
  {
    says: text(
      '任前报告事项清单和十五个工作日待核',
      'the list of prior-report matters and its 15 working days',
    ),
    rules: ['M05'],
  },
  {
    says: text(
      '降职后两年、党纪处分影响期、影响期末日待核',
      'two years after demotion, the Party’s periods, and the last day of an impact period',
    ),
    rules: accountability,
  },
  {
    says: text(
      '回避成员是否仍计入应到人数待定；缺省计入',
      'whether a recused member stays in the base of quorum and majority; by default he does',
    ),
    rules: ['B06', 'B09'],
  },
  {
    says: text(
      '全委会以外的机构，回避是否失去表决权待定',
      'withdrawal in bodies other than plenaries',
    ),
    rules: ['B12'],
  },
  {
    says: text(
      '公示首日是否计入待核；所见实例均计入',
      'whether the first day of publicity counts; in all samples it does',
    ),
    rules: ['A02'],
  },
  {
    says: text(
      '容错的各项期限均为本地设置，待核',
      'every clock of fault tolerance is a local setting',
    ),
    rules: ['FT02', 'FT04', 'FT06', 'FT08', 'FT09'],
  },
  {
    says: text('2023年个人有关事项规定待核', 'the 2023 rules on personal matters'),
    rules: ['I08b'],
  },
  { says: text('全国诫勉规定的文字待核', 'the national text on admonition'), rules: ['R03'] },
];
