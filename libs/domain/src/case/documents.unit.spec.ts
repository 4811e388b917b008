import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import { type StepKind, stepDefinition } from '../procedure/definition.js';
import { documentsOf } from './documents.js';
import type { OpenedCase, StepRun } from './state.js';

const at = { version: 7, occurredOn: null, recordedAt: '', actor: 'a', role: 'officer' };
const fact = { at };
const candidates = ['k1', 'k2', 'k3'].map((candidateId) => ({
  candidateId,
  status: candidateId === 'k3' ? 'withdrawn' : 'in',
}));

/** How the papers of a step stand, each with how many of its copies are there. */
function standing(kind: StepKind, facts: object, more: object = {}) {
  const state = { candidates, matters: [], ...more } as unknown as OpenedCase;
  const run = { kind, opening: 1, facts } as unknown as StepRun;
  const step = stepDefinition(promotion, kind);
  if (!step) throw new Error(`no step ${kind}`);
  return Object.fromEntries(
    documentsOf(state, run, step).map(({ type, state: found }) => [type, found]),
  );
}

const both = (key = '') => ({ [`k1${key}`]: fact, [`k2${key}`]: fact });

describe('The papers of a step', () => {
  it('of analysis: the analysis itself, and what the superior was asked and answered', () => {
    expect(standing('analysis', {})).toEqual({
      analysis: 'missing',
      request: 'missing',
      'superior-reply': 'missing',
      'basic-data': 'unchecked',
    });
    const matters = [{ ...fact, answer: fact }];
    expect(standing('analysis', { analysis: fact }, { matters })).toMatchObject({
      analysis: 'present',
      request: 'present',
      'superior-reply': 'present',
    });
    const asked = [{ ...fact, answer: null }];
    expect(standing('analysis', {}, { matters: asked })).toMatchObject({
      'superior-reply': 'missing',
    });
  });

  it('of the proposal: a person who recommends signs for each whom he names', () => {
    const by = (candidateId: string, nominatorType: string, more: object = {}) => ({
      [`${candidateId}/${nominatorType}/x`]: { candidateId, nominatorType, ...fact, ...more },
    });
    expect(standing('proposal', { nominations: by('k1', 'organisation') })).toEqual({
      minutes: 'unchecked',
      proposal: 'missing',
      'work-plan': 'missing',
      'signed-recommendation': 'not-required',
      'nomination-result-notice': 'unchecked',
      'prior-report': 'missing',
    });
    const nominations = { ...by('k1', 'person', { signedFile: {} }), ...by('k2', 'leader') };
    const facts = { nominations, adoption: fact, workPlan: fact, priorReport: fact };
    expect(standing('proposal', facts)).toMatchObject({
      proposal: 'present',
      'work-plan': 'present',
      'signed-recommendation': 'partly',
      'prior-report': 'present',
    });
  });

  it('of the recommendation: a tally counts once both have signed it', () => {
    const signed = (duty: string) => ({ [`7/${duty}`]: { signer: duty } });
    const facts = { talks: [fact], tally: fact, signatures: signed('counter') };
    expect(standing('recommendation', facts)).toEqual({
      'talk-records': 'present',
      'recommendation-summary': 'missing',
      'meeting-record': 'present',
      tally: 'missing',
    });
    const signatures = { ...signed('counter'), ...signed('scrutineer') };
    expect(standing('recommendation', { ...facts, signatures, conclusion: fact })).toMatchObject({
      'recommendation-summary': 'present',
      tally: 'present',
    });
  });

  it('of the recommendation: none of a meeting that was dropped, none at all where none is required', () => {
    expect(standing('recommendation', { meetingDropped: fact })).toMatchObject({
      'talk-records': 'missing',
      'meeting-record': 'not-required',
      tally: 'not-required',
    });
    expect(Object.values(standing('recommendation', { notRequired: fact }))).toEqual(
      Array.from({ length: 4 }, () => 'not-required'),
    );
  });

  it('of the inspection: those of the case, and those of every candidate still in', () => {
    const none = standing('inspection', { fixed: fact });
    expect(none['candidate-meeting-minutes']).toBe('missing');
    expect(new Set(Object.values(none))).toEqual(new Set(['missing', 'unchecked']));
    const checks = [
      'discipline-own-unit',
      'discipline-department',
      'file-audit',
      'personal-matters',
    ];
    const all = standing('inspection', {
      fixed: { ...fact, minutes: {} },
      plan: fact,
      team: fact,
      notice: fact,
      interviews: [{ candidateId: 'k1', ...fact }],
      replied: {
        'k2/petitions': fact,
        ...Object.fromEntries(checks.flatMap((each) => Object.entries(both(`/${each}`)))),
      },
      conclusions: both(),
      reports: both(),
      proposed: fact,
    });
    const { 'talk-records': talks, 'petition-check': petitions, ...others } = all;
    expect([talks, petitions]).toEqual(['partly', 'partly']);
    expect(new Set(Object.values(others))).toEqual(new Set(['present', 'unchecked']));
  });

  it('of the decision: those of the sitting with its vote, those to the superior where one is due', () => {
    expect(standing('decision', {})).toMatchObject({
      consultation: 'not-required',
      agenda: 'missing',
      'attendance-sheet': 'missing',
      minutes: 'unchecked',
      solicitation: 'not-required',
      'superior-pack': 'not-required',
    });
    const packs = ['k1', 'k2'].map((candidateId) => ({ candidateId }));
    const facts = { consultations: {}, outcomes: both(), solicitations: both() };
    expect(standing('decision', { ...facts, outcome: { packs } })).toMatchObject({
      consultation: 'missing',
      agenda: 'present',
      'attendance-sheet': 'present',
      solicitation: 'present',
      'superior-pack': 'missing',
    });
    const sent = { replies: { c1: fact }, filings: { k1: fact }, submissions: { k2: fact } };
    expect(standing('decision', { ...facts, ...sent, outcome: { packs } })).toMatchObject({
      consultation: 'present',
      'superior-pack': 'present',
    });
  });

  it('of publicity: none where it is not required, a log once something is reported', () => {
    expect(standing('publicity', { notice: fact })).toEqual({
      'publicity-notice': 'present',
      'channel-proof': 'present',
      'report-log': 'not-required',
    });
    expect(standing('publicity', { notRequired: fact, reports: {} })).toEqual({
      'publicity-notice': 'not-required',
      'channel-proof': 'not-required',
      'report-log': 'missing',
    });
    expect(standing('publicity', { reports: {}, handlings: { r1: fact } })).toMatchObject({
      'report-log': 'present',
    });
  });

  it('of the appointment: those of a probation where there is one', () => {
    expect(standing('probation', {})).toMatchObject({
      'appointment-notice': 'missing',
      'appointment-talk': 'missing',
      'probation-notice': 'not-required',
      'extension-decision': 'not-required',
      'formal-notice': 'not-required',
    });
    const tenures = { k1: { probation: true }, k2: { probation: true } };
    const facts = { notice: fact, talks: both(), tenures, probations: both(), extensions: {} };
    const ended = { assessments: { k1: fact }, cutShort: { k2: fact } };
    expect(standing('probation', { ...facts, ...ended })).toMatchObject({
      'appointment-notice': 'present',
      'appointment-talk': 'present',
      'probation-notice': 'present',
      'extension-decision': 'missing',
      'probation-assessment': 'present',
      'formal-notice': 'present',
    });
  });

  it('of any other step are kept elsewhere', () => {
    const step = {
      kind: 'tolerance-start',
      documents: [{ type: 'x', title: null, required: true }],
    };
    const run = { kind: 'tolerance-start', facts: {} };
    expect(documentsOf({} as never, run as never, step as never)).toEqual([
      { type: 'x', title: null, required: true, state: 'unchecked', cites: null, filed: [] },
    ]);
  });

  it('a paper says its article and where each copy stands in the record', () => {
    const step = stepDefinition(promotion, 'publicity');
    const run = { kind: 'publicity', facts: { notice: fact } } as unknown as StepRun;
    const [notice] = step ? documentsOf({ candidates } as never, run, step) : [];
    expect(notice).toMatchObject({ cites: { article: '42' }, filed: [{ candidateId: null, at }] });
  });
});
