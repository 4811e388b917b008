import { describe, expect, it } from '@jest/globals';
import type { AgendaItem, SittingMember } from '../../../shared/contract.js';
import { attendanceOf, othersLeft, votersOf, voteView } from './vote.js';

const member = (personId: string, more: Partial<SittingMember> = {}): SittingMember => ({
  personId,
  name: personId,
  principal: false,
  attendance: 'present',
  ...more,
});
const members = [
  member('head', { principal: true }),
  member('a'),
  member('b'),
  member('away', { attendance: 'absent' }),
];
const item = (more: Partial<AgendaItem> = {}): AgendaItem => ({
  itemId: 'i1',
  caseId: 'c',
  caseNo: null,
  candidateId: 'k1',
  candidateName: null,
  postId: 'p',
  postTitle: { zh: '', en: '' },
  introducedAt: '2026-03-11T02:00:00Z',
  recused: [],
  statements: [],
  ballot: null,
  result: null,
  counts: null,
  ...more,
});
const stated = (...ids: readonly string[]) => ({
  statements: ids.map((personId) => ({ personId, opinion: 'agree', at: '2026-03-11T02:05:00Z' })),
});
const view = (of: AgendaItem, personId: string | null, method = 'open-statements') =>
  voteView({ members, method: method as 'open-statements' }, of, personId);

describe('The vote on an item', () => {
  it('is open to a member present once the candidate was introduced', () => {
    expect(view(item(), 'a')).toEqual({ kind: 'open' });
    expect(view(item({ introducedAt: null }), 'a')).toEqual({ kind: 'not-introduced' });
  });

  it('is open to the principal after all others', () => {
    expect(view(item(), 'head')).toEqual({ kind: 'after-others', left: 2 });
    expect(view(item(stated('a')), 'head')).toEqual({ kind: 'after-others', left: 1 });
    expect(view(item(stated('a', 'b')), 'head')).toEqual({ kind: 'open' });
  });

  it('does not wait for a member who withdrew', () => {
    const recused = [{ personId: 'b', leftAt: '2026-03-11T02:01:00Z', returnedAt: null }];
    expect(othersLeft(members, item({ recused }))).toBe(1);
    expect(view(item({ recused }), 'b')).toMatchObject({ kind: 'recused' });
  });

  it('is shown to its member again once it was cast', () => {
    expect(view(item(stated('a')), 'a')).toEqual({ kind: 'cast', opinion: 'agree' });
  });

  it('is closed to the absent, to strangers and on paper', () => {
    expect(view(item(), 'away')).toEqual({ kind: 'not-present' });
    expect(view(item(), 'stranger')).toEqual({ kind: 'not-present' });
    expect(view(item(), null)).toEqual({ kind: 'not-present' });
    expect(view(item(), 'a', 'paper-ballot')).toEqual({ kind: 'paper' });
  });

  it('is over once the item has a result', () => {
    expect(view(item({ result: 'passed' }), 'a')).toEqual({ kind: 'result', result: 'passed' });
  });

  it('lists the voters with the principal last, and counts on the full membership', () => {
    expect(votersOf(members, item()).map(({ personId }) => personId)).toEqual(['a', 'b', 'head']);
    expect(attendanceOf(members)).toEqual({ full: 4, present: 3 });
  });
});
