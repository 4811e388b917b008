import { act, stepOpens, text } from '../entries.mjs';
import { idsOf } from '../people.mjs';

const suggested = (about) =>
  act('chen', 'record-initial-suggestion', ({ today }) => ({
    draftedOn: today,
    posts: about.posts,
    conditions: text('熟悉基础教育，具有正科级领导职务三年以上任职经历。'),
    scope: text('市教育局机关及直属单位。'),
    manner: text('民主推荐。'),
    procedure: text('按照条例规定的程序进行。'),
    intendedPersons: idsOf(about),
  }));

const reported = [
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
];

const nominated = (about) =>
  idsOf(about).map((candidateId) =>
    act('chen', 'nominate', ({ today }) => ({
      candidateId,
      nominatedOn: today,
      nominatorType: 'organisation',
      nominator: 'edu',
      basis: text('日常了解和分析研判的情况。'),
      ...about.nomination,
    })),
  );

/** Whoever is nominated is reviewed, and the result made known. */
const reviewed = (about) => [
  ...idsOf(about).map((candidateId) =>
    act('chen', 'review-qualification', () => ({ candidateId, document: text('资格审查意见') })),
  ),
  act('chen', 'announce-nomination-result', ({ today }) => ({
    announcedOn: today,
    audience: text('市教育局领导班子成员。'),
    document: text('提名结果通报'),
  })),
];

const checkedForReport = act('wu', 'check-prior-report', () => ({
  matters: [],
  document: text('任前报告事项核对表'),
}));

const adopted = act('wu', 'adopt-proposal', () => ({ document: text('动议材料') }));

/** Art. 12–15, 22: the intended persons are nominated. */
export const proposal = (about) => [
  stepOpens('proposal'),
  suggested(about),
  ...reported,
  ...nominated(about),
  // Without the superior's consent an exception is found not qualified.
  ...(about.consents ?? []),
  ...reviewed(about),
  checkedForReport,
  adopted,
];

/** Somebody is to leave his post, so that nobody is nominated. */
export const proposalToRemove = [stepOpens('proposal'), ...reported, checkedForReport, adopted];

/** Where nothing is reported or communicated. */
export const shortProposal = (about) => [
  stepOpens('proposal'),
  suggested(about),
  ...nominated(about),
  adopted,
];
