import { act, onPaper, refused, text } from './entries.mjs';

/** People of the demo register and posts that they may come to hold, one for each. */
export const about = (...candidates) => ({
  seenBySecretaries: false,
  leadDays: 6, // over any weekend and holiday in which the one clock may stand by then
  posts: [...new Set(candidates.map(([, postId]) => postId))],
  persons: candidates.map(([personId]) => personId),
  candidates: candidates.map(([, postId], index) => ({ candidateId: `k${index + 1}`, postId })),
  chosen: candidates.map((_, index) => `k${index + 1}`),
});

/** Art. 46–50: who is no Party member is heard before the committee nominates. */
export const consulted = [
  act('chen', 'send-consultation', ({ today }) => ({
    candidateId: 'k1',
    consultee: 'non-party-leaders',
    addressee: text('党外代表人士'),
    matter: text('就拟提名人选征求意见。'),
    sentOn: today,
  })),
  act('chen', 'record-consultation-reply', ({ today }) => ({
    consultationId: 'c1',
    reply: 'agree',
    repliedOn: today,
    document: text('协商记录'),
  })),
];

/** Art. 9: the superior consents to the exception. */
export const consented = [
  act('chen', 'ask-superior', ({ today }) => ({
    matter: 'exceptional-promotion',
    candidateId: 'k1',
    sentOn: today,
    document: text('破格提拔的请示'),
  })),
  act('chen', 'record-superior-reply', ({ today }) => ({
    matterId: 'm1',
    reply: 'consent',
    repliedOn: today,
    document: text('同意破格提拔的批复'),
  })),
];

/** Art. 19. */
export const wholeCircle = [
  'party-committee',
  'peoples-congress',
  'government',
  'consultative-conference',
  'discipline-commission',
  'court-and-procuratorate',
  'departments',
  'mass-organisations',
  'next-lower-principals',
].map((category) => ({ category, present: 4 }));

/** Of k1: an inquiry that is believed, those beyond the usual circle, the joint meeting, and the political gate. */
export const lookedInto = [
  act('chen', 'send-inquiry', ({ today }) => ({
    candidateId: 'k1',
    sender: 'organisation-department',
    addressee: 'demo-p23',
    sentOn: today,
    matter: text('就反映的问题作出说明。'),
    letter: text('函询通知书'),
  })),
  act('chen', 'record-inquiry-reply', ({ today }) => ({
    inquiryId: 'q1',
    repliedOn: today,
    reply: text('书面说明'),
  })),
  refused(
    'wu',
    'propose-appointment',
    ({ today }) => ({
      candidateIds: ['k1'],
      studiedOn: today,
      minutes: text('部务会研究记录'),
    }),
    { by: 'I08d' },
  ),
  act('wu', 'judge-inquiry-reply', ({ today }) => ({
    inquiryId: 'q1',
    judgedOn: today,
    accepted: true,
    reason: text('与调查核实情况一致。'),
  })),
  act('chen', 'give-inquiry-feedback', ({ today }) => ({
    inquiryId: 'q1',
    givenOn: today,
    record: text('反馈记录'),
  })),
  act('chen', 'record-extended-inspection', ({ today }) => ({
    candidateId: 'k1',
    heldOn: today,
    asked: [{ circle: 'former-unit', persons: 6 }],
    document: text('延伸考察材料'),
  })),
  act('chen', 'hold-joint-meeting', ({ today }) => ({
    heldOn: today,
    bodies: ['discipline-and-supervision', 'petition-office'],
    matter: text('拟任人选有关情况。'),
    minutes: text('联席会议纪要'),
  })),
  act('chen', 'sign-political-conclusion', ({ today }) => ({
    candidateId: 'k1',
    conclusion: 'pass',
    office: 'secretary',
    basis: text('条例第二十四条。'),
    document: text('政治把关结论'),
    signature: onPaper('demo-p04', today),
  })),
  act('chen', 'give-political-notice', ({ today }) => ({
    candidateId: 'k1',
    givenOn: today,
    notice: text('告知书'),
  })),
  act('chen', 'record-political-reply', ({ today }) => ({
    candidateId: 'k1',
    repliedOn: today,
    reply: text('无异议。'),
  })),
];
