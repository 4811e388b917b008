import { describe, expect, it } from '@jest/globals';
import {
  aggregateSpec,
  registeredPerson,
  registeredUnit,
  sealedOf,
  type When,
} from '@jishi/test-support';
import { bodyAggregate } from './body-aggregate.js';
import { personAggregate } from './person-aggregate.js';
import { postAggregate } from './post-aggregate.js';
import { postEvent } from './post-events.js';
import { sourceOf } from './sourced.js';
import { unitAggregate } from './unit-aggregate.js';

const on = '2026-02-11';
const source = sealedOf('source');
const other = sealedOf('other');
const identity = sealedOf('identity');
const content = sealedOf('line');
const registers = {
  units: { u1: registeredUnit('u1') },
  persons: { p1: registeredPerson('p1'), p2: registeredPerson('p2') },
};
const by = (as: When['as'], act: string, data: object): When => ({ act, data, as, on });
const record = (act: string, data: object) => by('officer', act, data);
const head = (act: string, data: object) => by('department-head', act, data);
const term = { personId: 'p1', from: '2026-02-01', to: null };

describe('The source document of a fact of a register', () => {
  it('is carried on alone, or not at all', () => {
    const quota = { quota: 2, source };
    expect(sourceOf(quota)).toEqual({ source });
    expect(sourceOf({})).toEqual({});
  });

  it('stands beside what is known of a person; a confirmation may bring a better one', () => {
    const known = aggregateSpec(personAggregate, 'person/p1', { registers }).after(
      record('register-person', { unitId: 'u1', identity, source }),
      record('record-fact', { kind: 'grade', content, proposed: true, source }),
      record('record-fact', { kind: 'training', content }),
    );
    expect(known.state).toMatchObject({ facts: { f1: { source }, f2: { source } } });
    expect(known.state).not.toHaveProperty('facts.f3.source');
    const confirm = (more: object) =>
      known.after(record('confirm-fact', { factId: 'f2', kind: 'grade', ...more })).state;
    expect(confirm({})).toMatchObject({ facts: { f2: { status: 'confirmed', source } } });
    expect(confirm({ source: other })).toMatchObject({ facts: { f2: { source: other } } });
  });

  it('approves the places of a post, and is another or unknown once their number changed', () => {
    const post = {
      unitId: 'u1',
      title: { zh: '副县长', en: 'deputy' },
      rank: 'county-deputy',
      quota: 2,
      probation: true,
      source,
    };
    const standing = aggregateSpec(postAggregate, 'post/post1', { registers }).after(
      head('register-post', post),
    );
    expect(standing.state).toMatchObject({ source });
    expect(standing.after(head('change-quota', { quota: 3, source: other })).state).toMatchObject({
      quota: 3,
      source: other,
    });
    expect(standing.after(head('change-quota', { quota: 3 })).state).not.toHaveProperty('source');
    const fill = { personId: 'p1', since: '2026-02-01', source };
    const byCase = { personId: 'p2', since: on, caseId: 'c1', candidateId: 'k1' };
    const filled = standing
      .after(record('fill-place', fill))
      .given({ on, event: postEvent('PlaceFilled', byCase) });
    expect(filled.state).toMatchObject({
      holders: [
        { personId: 'p1', since: '2026-02-01', source },
        { personId: 'p2', since: on, caseId: 'c1' },
      ],
    });
    filled
      .when(record('vacate-place', { personId: 'p1', on, source }))
      .thenRecords({ type: 'PlaceVacated', data: { personId: 'p1', source } });
  });

  it('stands beside a member of a body and the holder of an office', () => {
    const name = { zh: '县委常委会', en: 'standing committee' };
    const body = aggregateSpec(bodyAggregate, 'body/b1', { registers }).after(
      head('register-body', { unitId: 'u1', name, recusalEndsVote: true }),
      head('add-member', { ...term, principal: false, source }),
    );
    expect(body.state).toMatchObject({ members: [{ personId: 'p1', source }] });
    body
      .when(head('end-membership', { personId: 'p1', to: on, source: other }))
      .thenRecords({ type: 'MembershipEnded', data: { source: other } });
    const unit = aggregateSpec(unitAggregate, 'unit/u2', { registers }).after(
      head('register-unit', { parentId: 'u1', name }),
      head('record-office', { office: 'secretary', ...term, source }),
    );
    expect(unit.state).toMatchObject({ offices: [{ officeId: 'o1', source }] });
    unit
      .when(head('end-office', { officeId: 'o1', to: on, source: other }))
      .thenRecords({ type: 'OfficeEnded', data: { source: other } });
  });
});
