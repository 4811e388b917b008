import { describe, expect, it } from '@jest/globals';
import { faultTolerance } from '@jishi/procedures';
import { atStage, sealedOf, toleranceRegisters, type When } from '@jishi/test-support';
import { blockedOn } from './blocked-on.js';
import type { CaseState, OpenedCase } from './state.js';

const opened = ({ state }: { readonly state: CaseState }) => state as OpenedCase;
const on = '2026-05-19';
const atUse = () => atStage('tolerance-use', {}, toleranceRegisters);
const signature = { kind: 'in-person' };

function versionOf(scene: { readonly state: CaseState }, act: string): number {
  return opened(scene).acts.findLast((each) => each.act === act)?.version ?? 0;
}

function corrected(
  scene: { readonly state: CaseState },
  correction: { readonly act: string; readonly [value: string]: string },
) {
  const version = versionOf(scene, correction.act);
  const plain = { reason: sealedOf('wrong'), authority: sealedOf('authority') };
  return {
    act: 'correct-fact',
    data: { version, correction, ...plain, signature },
    as: 'discipline-secretary',
    by: 'other',
    person: 'm2',
    on,
  } satisfies When;
}

const notCorrected = { act: 'check-correction', result: 'not-corrected' };

describe('The correction of a fact of a check of fault tolerance', () => {
  it('is signed by a discipline secretary who did not record it', () => {
    const scene = atUse();
    scene
      .when(corrected(scene, { act: 'hear-person', heardOn: '2026-03-06' }))
      .thenRecords({ type: 'FactCorrected', data: { before: { heardOn: '2026-03-09' } } });
    const { by: _other, ...byRecorder } = corrected(scene, notCorrected);
    const refused = scene.when(byRecorder);
    refused.thenRefuses({ rule: 'SYS-06', reason: 'prepared' });
    expect(refused.decision).toMatchObject({ refusals: [{ whoCan: ['discipline-secretary'] }] });
  });

  it('flags the stage that stood on it; the discipline secretary declares it void', () => {
    const scene = atUse();
    const after = scene.when(corrected(scene, notCorrected)).thenRecords({
      type: 'FactCorrected',
      data: { flagged: [{ rule: 'FT09', step: 'tolerance-correction', opening: 1 }] },
    });
    expect(blockedOn(after.state, faultTolerance)).toMatchObject({
      what: 'flagged',
      act: 'void-decision',
      who: ['discipline-secretary'],
    });
    after
      .when({
        act: 'void-decision',
        data: {
          step: 'tolerance-correction',
          reason: sealedOf('reason'),
          document: sealedOf('document'),
          signature,
        },
        as: 'discipline-secretary',
        by: 'other',
        person: 'm2',
        on,
      })
      .thenRecords(
        { type: 'DecisionVoided' },
        { type: 'StepClosed' },
        { type: 'StepReturned', data: { step: 'tolerance-correction', opening: 2 } },
      );
  });
});
