import { describe, expect, it } from '@jest/globals';
import { promotion } from '@jishi/procedures';
import {
  caseOpened,
  caseSpec,
  contextOf,
  registeredPost,
  sealedOf,
  stepOpened,
  type When,
} from '@jishi/test-support';
import type { PostState } from '../registers/post.js';
import type { JsonObject } from '../shared/json.js';
import { blockedOn } from './blocked-on.js';
import { decideCase } from './decide.js';
import { quotaAt } from './quota.js';
import type { CaseState, OpenedCase } from './state.js';

const on = '2026-02-12';
const place = { caseId: 'c1', candidateId: 'k1' };
const rival = { caseId: 'c2', candidateId: 'k1' };
const holder = (personId: string) => ({ personId, since: '2024-01-01' });
const registered = (more: object) => registeredPost('post1', { quota: 2, ...more });
const note: When = { act: 'note-quota', data: { postId: 'post1' }, as: 'policy', on };

const scene = (post1: PostState = registered({ reservations: [place] })) =>
  caseSpec({ definition: promotion, registers: { posts: { post1 } } }).given(
    caseOpened(['inspection', 'decision'], '2026-02-06'),
    stepOpened('inspection', '2026-02-06'),
  );

/** The same case where the post stands otherwise by now. */
function decide(state: CaseState, post1: PostState | undefined) {
  const posts = post1 ? { post1 } : {};
  const command = { name: note.act, data: note.data as JsonObject, occurredOn: null };
  return decideCase(
    state,
    command,
    contextOf({ definition: promotion, registers: { posts } }, note),
  );
}

describe('The places that a post has left for a case', () => {
  it('are counted without its own candidates, in post or in advance', () => {
    const { state } = scene();
    const post = registered({
      holders: [holder('p1'), holder('p9')],
      reservations: [place, rival],
    });
    expect(quotaAt(state as OpenedCase, post)).toEqual({
      postId: 'post1',
      quota: 2,
      filled: 1,
      reserved: 1,
      vacant: 0,
      sought: 1,
    });
  });

  it('are noted when they are gone, once, and the case says so', () => {
    const full = registered({ holders: [holder('p8'), holder('p9')], reservations: [place] });
    const gone = scene(full);
    const noted = gone.when(note).thenRecords({
      type: 'QuotaNoted',
      data: { postId: 'post1', quota: 2, filled: 2, reserved: 0, vacant: 0, sought: 1 },
    });
    noted.when(note).thenInvalid('postId', 'not-applicable');
    expect(blockedOn(noted.state, promotion)).toMatchObject({
      cause: 'gate',
      rule: 'E11',
      what: 'over-quota',
      act: 'change-post',
      facts: { quota: 2, filled: 2 },
    });
  });

  it('are noted again when they are back', () => {
    const full = registered({ quota: 0, reservations: [place] });
    const gone = scene(full).after(note);
    const back = decide(gone.state, registered({ quota: 1, reservations: [place] }));
    expect(back).toMatchObject({ events: [{ type: 'QuotaNoted', data: { vacant: 1 } }] });
    const events = back.kind === 'accepted' ? back.events : [];
    const again = gone.given(...events.map((event) => ({ on, event })));
    expect(blockedOn(again.state, promotion)).not.toMatchObject({ rule: 'E11' });
  });

  it('are nobody’s concern where they suffice, or the post is no longer the case’s', () => {
    scene().when(note).thenInvalid('postId', 'not-applicable');
    const none = { kind: 'invalid', field: 'postId', problem: 'not-applicable' };
    expect(decide(scene().state, undefined)).toEqual(none);
  });

  it('hold nobody up once the candidate has left', () => {
    const gone = scene(registered({ quota: 0, reservations: [place] })).after(note, {
      act: 'withdraw-candidate',
      data: { candidateId: 'k1', reason: sealedOf('reason') },
      as: 'department-head',
      on,
    });
    expect(blockedOn(gone.state, promotion)).toMatchObject({ what: 'nobody' });
  });
});
