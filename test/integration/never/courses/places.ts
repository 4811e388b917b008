import { isAct, type Line, type Place, type Where } from './course.js';

type Kind = Omit<Where, 'name' | 'weight'>;

const early: Kind = {
  days: [1, 2, 190, 370],
  waits: 0,
  strays: ['return', 'withdraw', 'move procedure'],
};
const proposing: Kind = {
  ...early,
  strays: [
    ...['rival adopts', 'withdraw', 'change quota', 'fill place', 'change post'],
    ...['prior report', 'ask superior', 'superior replies'],
  ],
};
const recommending: Kind = { ...early, strays: ['drop meeting', 'exempt', 'return'] };
const inspecting: Kind = {
  days: [1, 2, 3, 190],
  waits: 0,
  strays: ['withdraw', 'another clock', 'change post', 'calendar', 'withdraw fact'],
};
const deciding: Kind = {
  days: [1, 8],
  waits: 0,
  strays: ['call ballot', 'ballot', 'false outcome', 'consult', 'reply', 'solicit'],
};
const voting: Kind = {
  ...deciding,
  strays: ['object', 'object', 'withdraw member', 'flag', 'postpone', 'return'],
};
const decided: Kind = {
  ...deciding,
  strays: ['decide again', 'petition', 'return', 'approve', 'file'],
};
const inPublic: Kind = {
  days: [4, 7, 7, 95],
  waits: 1,
  strays: ['report', 'handle', 'no publicity', 'withdraw', 'calendar', 'void'],
};
const appointing: Kind = {
  days: [31, 340, 370],
  waits: 1,
  strays: ['withdraw', 'return', 'fill place', 'change quota'],
};
const onProbation: Kind = {
  days: [31, 340, 364, 370],
  waits: 2,
  strays: ['assess', 'leave', 'extend', 'withdraw', 'cut short'],
};
const tolerating: Kind = {
  days: [1, 8, 45, 100],
  waits: 0,
  strays: ['decide accountability', 'end', 'refuse check', 'own check', 'another clock'],
};

/** Where sequences may start; a course has those that come up in it. */
const candidates: readonly (Where & { readonly found: (line: Line) => boolean; after?: true })[] = [
  { name: 'analysis', found: opens('analysis'), weight: 1, ...early },
  { name: 'proposal', found: opens('proposal'), weight: 2, ...proposing },
  { name: 'consent to be asked', found: act('ask-superior'), weight: 3, ...proposing },
  { name: 'proposal written', found: act('adopt-proposal'), weight: 2, ...proposing },
  { name: 'recommendation', found: opens('recommendation'), weight: 3, ...recommending },
  { name: 'tally recorded', found: act('sign-tally'), weight: 2, ...recommending },
  { name: 'inspection', found: opens('inspection'), weight: 3, ...inspecting },
  {
    name: 'noticed',
    found: act('issue-inspection-notice'),
    after: true,
    weight: 2,
    ...inspecting,
  },
  {
    name: 'checks answered',
    found: act('record-integrity-conclusion'),
    weight: 4,
    ...inspecting,
  },
  { name: 'report recorded', found: act('sign-inspection-report'), weight: 3, ...inspecting },
  { name: 'decision', found: opens('decision'), weight: 4, ...deciding },
  { name: 'item introduced', found: act('state-opinion'), weight: 4, ...voting },
  { name: 'nominated', found: (line) => isBallot(line), weight: 6, ...voting },
  { name: 'voted', found: ({ kind }) => kind === 'carry', weight: 3, ...decided },
  { name: 'voted down', found: act('record-petition'), weight: 4, ...voting },
  { name: 'approval', found: act('submit-for-approval'), weight: 4, ...decided },
  { name: 'filing', found: act('file-with-superior'), weight: 4, ...decided },
  { name: 'publicity', found: opens('publicity'), weight: 4, ...inPublic },
  { name: 'in public', found: act('post-publicity-notice'), after: true, weight: 4, ...inPublic },
  { name: 'appointment', found: opens('probation'), weight: 4, ...appointing },
  {
    name: 'on probation',
    found: act('issue-probation-notice'),
    after: true,
    weight: 4,
    ...onProbation,
  },
  { name: 'tolerance', found: opens('tolerance-start'), weight: 1, ...tolerating },
  { name: 'acceptance', found: opens('tolerance-acceptance'), weight: 2, ...tolerating },
  { name: 'verification', found: opens('tolerance-verification'), weight: 4, ...tolerating },
  { name: 'determination', found: opens('tolerance-determination'), weight: 4, ...tolerating },
  { name: 'findings', found: act('determine-tolerance'), weight: 6, ...tolerating },
  { name: 'tolerance reply', found: opens('tolerance-reply'), weight: 4, ...tolerating },
  { name: 'correction', found: opens('tolerance-correction'), weight: 4, ...tolerating },
  { name: 'tolerance use', found: opens('tolerance-use'), weight: 4, ...tolerating },
];

export function placesOf(lines: readonly Line[]): readonly Place[] {
  return candidates.flatMap(({ found, after, ...where }) => {
    const at = lines.findIndex(found);
    return at < 0 ? [] : [{ ...where, at: after ? at + 1 : at }];
  });
}

function opens(step: string) {
  return (line: Line) => line.kind === 'step-opens' && line.step === step;
}

function act(name: string) {
  return (line: Line) => isAct(line, name);
}

/** The first act on the sitting that votes by ballot is its call. */
function isBallot(line: Line): boolean {
  return isAct(line, 'record-paper-ballot');
}
