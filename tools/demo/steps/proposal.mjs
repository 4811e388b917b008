import { act, stepOpens, text } from '../entries.mjs';
import { postId } from '../people.mjs';

/** Art. 12–15, 22: two intended persons for one place. */
export const proposal = [
  stepOpens('proposal'),
  act('chen', 'record-initial-suggestion', ({ today }) => ({
    draftedOn: today,
    posts: [postId],
    conditions: text('熟悉基础教育，具有正科级领导职务三年以上任职经历。'),
    scope: text('市教育局机关及直属单位。'),
    manner: text('民主推荐。'),
    procedure: text('按照条例规定的程序进行。'),
    intendedPersons: ['k1', 'k2'],
  })),
  act('chen', 'record-report-to-principal', ({ today }) => ({
    reportedOn: today,
    document: text('向主要领导报告的材料'),
  })),
  act('chen', 'record-communication', ({ today }) => ({
    communicatedOn: today,
    scope: text('分管领导、纪委主要负责人。'),
  })),
  act('chen', 'record-work-plan', ({ today }) => ({
    plannedOn: today,
    document: text('工作方案'),
  })),
  ...['k1', 'k2'].map((candidateId) =>
    act('chen', 'nominate', ({ today }) => ({
      candidateId,
      nominatedOn: today,
      nominatorType: 'organisation',
      nominator: 'edu',
      basis: text('日常了解和分析研判的情况。'),
    })),
  ),
  act('wu', 'check-prior-report', () => ({ matters: [], document: text('任前报告事项核对表') })),
  act('wu', 'adopt-proposal', () => ({ document: text('动议材料') })),
];
