import { describe, expect, it } from '@jest/globals';
import { type CaseState, currentRun, fill, type OpenedCase, stepModule } from '@jishi/domain';
import { promotion } from '@jishi/procedures';
import {
  inspectionActs as acts,
  ask,
  checksDone,
  inspectionOpened,
  memberSigns,
  reply,
  type When,
} from '@jishi/test-support';
import { blockedOn, waitsOf } from '../../case/blocked-on.js';

const opened = inspectionOpened();
const fixed = opened.after(acts.attest, acts.fix);
const inspected = fixed.after(
  acts.plan,
  acts.team,
  acts.unitTalk,
  acts.notice,
  acts.endLead,
  acts.interview,
);
const checked = inspected.after(...checksDone());
const documents: readonly When[] = [
  acts.conclusion,
  acts.secretarySigns,
  acts.disciplineSigns,
  acts.report,
  memberSigns('t1'),
  memberSigns('t2'),
];

function whats(state: CaseState): readonly string[] {
  return state.status === 'unopened' ? [] : waitsOf(state, promotion).map(({ what }) => what);
}

describe('When an inspection stands still', () => {
  it('waits for the bars and the choice of candidates first', () => {
    expect(whats(opened.state)).toEqual(['bars', 'fix']);
    expect(whats(opened.after(acts.attest).state)).toEqual(['fix']);
  });

  it('waits for the statement on health of each candidate (E07)', () => {
    const { state } = checked.after(...documents);
    const unattested = { ...state, attestations: [] } as CaseState;
    expect(whats(unattested)).toEqual(['health']);
    expect(blockedOn(unattested, promotion)).toMatchObject({ rule: 'E07', facts: { open: 1 } });
  });

  it('waits for the feedback to the unit (I12)', () => {
    const { runs, ...rest } = checked.after(...documents).state as OpenedCase;
    const without = runs.map((run) => {
      const { feedback: _, ...facts } = run.facts;
      return { ...run, facts };
    });
    expect(whats({ ...rest, runs: without })).toEqual(['feedback']);
  });

  it('names what is left in the order of the articles', () => {
    const checks = [
      'discipline-own-unit',
      'discipline-department',
      'file-audit',
      'personal-matters',
      'petitions',
    ].map((check) => `${check}/not-asked`);
    expect(whats(fixed.state)).toEqual([
      'plan',
      'team',
      'unit-talk',
      'notice',
      'interviews',
      ...checks,
      'conclusion',
      'report',
    ]);
    expect(whats(inspected.state)).toEqual([...checks, 'conclusion', 'report']);
  });

  it('waits for the clock while the lead time runs', () => {
    const announced = fixed.after(acts.plan, acts.team, acts.unitTalk, acts.notice);
    expect(blockedOn(announced.state, promotion)).toMatchObject({
      cause: 'clock',
      rule: 'I05',
      what: 'lead',
      act: 'end-notice-lead',
      until: '2026-02-02T16:00:00.000000Z',
      facts: { to: '2026-02-02' },
    });
  });

  it('waits for an answer from outside since it was asked for', () => {
    const others = checksDone('personal-matters');
    const asked = inspected.after(...others, ask('personal-matters'));
    expect(blockedOn(asked.state, promotion)).toMatchObject({
      cause: 'external-reply',
      rule: 'I08b',
      what: 'personal-matters/open',
      since: '2026-02-03T04:00:00.000000Z',
      act: 'record-check-reply',
      facts: { candidateId: 'k1', askedOn: '2026-02-03' },
    });
    const doubted = asked.after(reply('personal-matters', 'in-doubt'));
    expect(blockedOn(doubted.state, promotion)).toMatchObject({
      cause: 'external-reply',
      what: 'personal-matters/in-doubt',
    });
    const adverse = asked.after(reply('personal-matters', 'not-clear'));
    expect(whats(adverse.state)).toEqual(['conclusion', 'report']);
  });

  it.each([
    [0, ['conclusion', 'report']],
    [1, ['secretary', 'discipline-secretary', 'report']],
    [2, ['discipline-secretary', 'report']],
    [3, ['report']],
    [4, ['report-signatures']],
    [5, ['report-signatures']],
    [6, ['proposal']],
  ] as const)('waits after %i of the documents and signatures for %j', (done, expected) => {
    expect(whats(checked.after(...documents.slice(0, done)).state)).toEqual(expected);
  });

  it('waits for the team before it waits for its signatures', () => {
    const early = whats(fixed.after(acts.report).state);
    expect(early).toContain('team');
    expect(early).not.toContain('report-signatures');
  });

  it('has words in both languages for all that it waits for', () => {
    const { waitWordings } = stepModule('inspection');
    const states = [
      opened,
      fixed,
      fixed.after(acts.plan, acts.team, acts.unitTalk, acts.notice),
      inspected.after(ask('petitions'), reply('petitions', 'in-doubt'), ask('file-audit')),
      checked.after(acts.conclusion, acts.report),
      checked.after(...documents),
    ];
    for (const { state } of states) {
      const waits = state.status === 'unopened' ? [] : waitsOf(state, promotion);
      expect(waits.length).toBeGreaterThan(0);
      for (const { what, facts } of waits) {
        const words = waitWordings[what];
        if (!words) throw new Error(`no words for ${what}`);
        expect(fill(words, 'zh', facts ?? {})).not.toMatch(/[{}]/);
        expect(fill(words, 'en', facts ?? {})).not.toMatch(/[{}]/);
      }
    }
  });
});

describe('When a workflow asks for the facts of an inspection', () => {
  const factsOf = (state: CaseState) =>
    state.status === 'unopened' ? {} : stepModule('inspection').facts(currentRun(state));

  it('tells nothing at the opening', () => {
    expect(Object.values(factsOf(opened.state))).toEqual(Array(9).fill(false));
  });

  it('tells what has happened', () => {
    expect(factsOf(inspected.state)).toEqual({
      candidatesFixed: true,
      recommendationLapsed: false,
      planRecorded: true,
      teamFormed: true,
      unitTalkHeld: true,
      noticeIssued: true,
      leadEnded: true,
      inspectionBegun: true,
      appointmentProposed: false,
    });
  });
});
