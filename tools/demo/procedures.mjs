import { act, text } from './entries.mjs';
import { analysis } from './steps/analysis.mjs';
import { decision, plenaryBallot } from './steps/decision.mjs';
import { inspection } from './steps/inspection.mjs';
import { appointed, assessed, onProbation } from './steps/probation.mjs';
import { proposal, proposalToRemove, shortProposal } from './steps/proposal.mjs';
import { publicity, published, withoutPublicity } from './steps/publicity.mjs';
import { recommendation, result, talks } from './steps/recommendation.mjs';
import { about, consented, consulted, lookedInto, wholeCircle } from './subjects.mjs';

export { aYearLater } from './steps/probation.mjs';

const opened = (procedure, { posts, persons, candidates }) =>
  act('chen', 'open-case', () => ({
    procedure,
    unitId: 'top',
    title: text('演示事项'),
    posts: posts.map((postId) => ({ postId })),
    candidates: candidates.map(({ postId }, index) => ({ personId: persons[index], postId })),
  }));

/** From the analysis to the vote, as in every promotion. */
const voted = (subject) => [
  ...analysis(subject),
  ...proposal(subject),
  ...recommendation(subject),
  ...inspection(subject),
  ...decision(subject),
];

const furtherUse = () => {
  const subject = about(['demo-p31', 'demo-post2']);
  return {
    outcome: 'appointed',
    entries: [
      opened('further-use@1', subject),
      ...analysis(subject),
      ...proposal(subject),
      ...talks(subject),
      result,
      ...inspection(subject),
      ...decision(subject),
      ...publicity,
      ...appointed(subject),
    ],
  };
};

const transfer = () => {
  const subject = about(['demo-p32', 'demo-post2']);
  return {
    outcome: 'appointed',
    entries: [
      opened('transfer@1', subject),
      ...analysis(subject),
      ...proposal(subject),
      ...inspection(subject),
      ...decision(subject),
      ...withoutPublicity,
      ...appointed(subject),
    ],
  };
};

const removal = () => {
  const subject = about(['demo-p35', 'demo-post3']);
  return {
    outcome: 'removed',
    entries: [
      opened('removal@1', subject),
      ...analysis(subject),
      ...proposalToRemove,
      ...decision(subject),
    ],
  };
};

const nomination = () => {
  const subject = {
    ...about(['demo-p21', 'demo-post1'], ['demo-p22', 'demo-post1']),
    chosen: ['k1'],
    consultations: consulted,
  };
  return { outcome: 'nominated', entries: [opened('nomination@1', subject), ...voted(subject)] };
};

const teaching = () => {
  const subject = about(['demo-p21', 'demo-post1']);
  return {
    outcome: 'decided',
    entries: [
      opened('teaching@1', subject),
      ...analysis(subject),
      ...shortProposal(subject),
      ...decision(subject),
    ],
  };
};

/** A promotion up to its probation, which is assessed a year later. */
const promoted = (procedure, subject, { notice, ballot = [] } = {}) => ({
  outcome: 'appointed',
  entries: [
    opened(procedure, subject),
    ...voted(subject),
    ...ballot,
    ...published(notice),
    ...appointed(subject),
    ...onProbation(subject),
  ],
  later: assessed(subject),
});

const exceptionalPromotion = () => {
  const subject = {
    ...about(['demo-p23', 'demo-post1'], ['demo-p21', 'demo-post1']),
    chosen: ['k1'],
    nomination: { exceptional: 'outstanding' },
    consents: consented,
    further: lookedInto,
  };
  return promoted('exceptional-promotion@1', subject, {
    notice: { exceptional: text('工作特别突出，破格提拔。') },
  });
};

/** Art. 22: a leader recommends by name, in writing, and answers for it. */
const byName = {
  nominatorType: 'leader',
  nominator: 'demo-p04',
  signedFile: text('署名推荐材料'),
  liability: text('对推荐负责的承诺'),
};

const internalUnit = () => {
  const subject = about(['demo-p22', 'demo-post1'], ['demo-p21', 'demo-post1']);
  return promoted('internal-unit@1', { ...subject, nomination: byName, chosen: ['k1'] });
};

const principal = () => {
  const subject = {
    ...about(['demo-p31', 'demo-post4'], ['demo-p32', 'demo-post4']),
    chosen: ['k1'],
    track: 'nomination',
  };
  return promoted('principal@1', subject, { ballot: plenaryBallot(subject) });
};

const renewal = () => {
  const subject = about(
    ['demo-p21', 'demo-post1'],
    ['demo-p22', 'demo-post2'],
    ['demo-p24', 'demo-post2'],
  );
  return promoted('renewal@1', {
    ...subject,
    inspected: subject.chosen,
    behindInVotes: ['k3'],
    chosen: ['k1', 'k2'],
    participants: wholeCircle,
  });
};

/** Places enough for everybody who comes to hold one. */
export const places = ['demo-post1', 'demo-post2'].map((id) =>
  act('wu', 'change-quota', () => ({ quota: 9 }), { on: 'post', id }),
);

/** One case of each procedure beside the promotion, as the people of the demo register act it out. */
export const procedures = {
  'further-use@1': furtherUse(),
  'transfer@1': transfer(),
  'removal@1': removal(),
  'nomination@1': nomination(),
  'teaching@1': teaching(),
  'exceptional-promotion@1': exceptionalPromotion(),
  'internal-unit@1': internalUnit(),
  'principal@1': principal(),
  'renewal@1': renewal(),
};
