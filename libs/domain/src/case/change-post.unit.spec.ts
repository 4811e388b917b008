import { describe, expect, it } from '@jest/globals';
import { library, promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  inspectionRegisters,
  registeredPost,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import { caseAggregate } from './aggregate.js';
import { currentRun, type OpenedCase } from './state.js';

const on = '2026-02-12';
const order = ['analysis', 'proposal', 'recommendation', 'inspection'];
const definition = {
  ...promotion,
  steps: promotion.steps.filter(({ kind }) => order.includes(kind)),
};
const held = { caseId: 'c1', candidateId: 'k1' };
const registers = {
  ...inspectionRegisters,
  posts: {
    post1: registeredPost('post1', { reservations: [held] }),
    post2: registeredPost('post2'),
    elsewhere: registeredPost('elsewhere', { unitId: 'u9' }),
  },
};
const candidates = ['k1', 'k2'].map((candidateId, index) => ({
  candidateId,
  personId: `p${index + 1}`,
  postId: 'post1',
}));
const world = { definition, registers };
const spec = caseSpec(world).given(caseOpened(order, on, { candidates }));
const closed = (step: string) => ({
  on,
  event: { type: 'StepClosed', data: { step, opening: 1, outcome: 'completed' } },
});
const inspected = spec.given(
  stepOpened('analysis', on),
  closed('analysis'),
  stepOpened('proposal', on),
  closed('proposal'),
  stepOpened('recommendation', on),
  closed('recommendation'),
  stepOpened('inspection', on),
);
const change = (postId: string, candidateId = 'k1'): When => ({
  act: 'change-post',
  data: { candidateId, postId, reason: sealedOf('reason') },
  as: 'department-head',
  on,
});
const asOpened = ({ state }: { readonly state: unknown }) => state as OpenedCase;

describe('When the post of a candidate is changed', () => {
  it('goes back to the proposal, because the recommendation was for the former one (D08)', () => {
    const changed = inspected.when(change('post2')).thenRecords(
      {
        type: 'CandidatePostChanged',
        data: { candidateId: 'k1', from: 'post1', postId: 'post2' },
      },
      { type: 'StepClosed', data: { step: 'inspection', outcome: 'returned' } },
      { type: 'StepReturned', data: { step: 'proposal', opening: 2, rule: 'D08' } },
    );
    const state = asOpened(changed);
    expect(currentRun(state)).toMatchObject({ kind: 'proposal', opening: 2, status: 'next' });
    expect(state.candidates.map(({ postId }) => postId)).toEqual(['post2', 'post1']);
    expect(state.posts).toEqual([{ postId: 'post1' }, { postId: 'post2' }]);
  });

  it('passes the place that was held for him on', () => {
    expect(inspected.when(change('post2')).decision).toMatchObject({
      also: [
        {
          stream: 'post/post1',
          events: [
            { type: 'PlaceReleased', data: held },
            { type: 'PlaceReserved', data: { candidateId: 'k2' } },
          ],
        },
      ],
    });
  });

  it('leaves a post out for which nobody stands any more', () => {
    const both = inspected.after(change('post2')).given(stepOpened('proposal', on, 2));
    expect(asOpened(both.after(change('post2', 'k2'))).posts).toEqual([{ postId: 'post2' }]);
  });

  it('returns nowhere before there is a proposal', () => {
    spec
      .given(stepOpened('analysis', on))
      .when(change('post2'))
      .thenRecords({ type: 'CandidatePostChanged' });
  });

  it('takes a registered post of the unit that is another one, for a candidate who is in', () => {
    inspected.when(change('post9')).thenInvalid('postId', 'unknown');
    inspected.when(change('elsewhere')).thenInvalid('postId', 'not-applicable');
    inspected.when(change('post1')).thenInvalid('postId', 'already-exists');
    inspected.when(change('post2', 'k9')).thenInvalid('candidateId', 'unknown');
  });

  it('removes nobody from another post than his own', () => {
    const removal = library.procedure('removal@1')!;
    caseSpec({ registers, definition: removal })
      .given(
        caseOpened(
          removal.steps.map(({ kind }) => kind),
          on,
          { candidates, caseKind: removal.caseKind },
        ),
        stepOpened('analysis', on),
      )
      .when(change('post2'))
      .thenInvalid('postId', 'not-applicable');
  });

  it('reads the post and the units that it is of', () => {
    const command = { name: 'change-post', data: change('post2').data as never, occurredOn: null };
    const reads = caseAggregate.reads(inspected.state, command, registers as never);
    expect(reads).toEqual(expect.arrayContaining(['post/post2', 'unit/u1']));
  });
});
