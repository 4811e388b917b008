import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { procedureVersion } from '@jishi/domain';
import { startTestApi, type TestApi } from '@jishi/test-support/api';
import { newTaskQueue, type Orchestra, startOrchestra } from '@jishi/test-support/orchestra';
import { signIn, subjectOf } from '@jishi/test-support/sign-in';
import { until } from '@jishi/test-support/until';
import { demoPeople } from '../../apps/cli/src/demo/people.js';
import { seedDemo } from '../../apps/cli/src/demo/seed.js';
import type { Entry } from '../../tools/demo/journey.mjs';
import { aYearLater, places, procedures } from '../../tools/demo/procedures.mjs';
import { act, actedOut, type PeopleOverHttp, peopleOverHttp } from '../browser/support/demo.mjs';

// Real: HTTP, the Nest app, the identity provider, PostgreSQL, the Temporal server, every part of the worker process,
// the shipped procedures and rules, the demo register. Nothing is mocked.

let api: TestApi;
let orchestra: Orchestra;
let people: PeopleOverHttp;
const caseIds = new Map<string, string>();

beforeAll(async () => {
  const taskQueue = newTaskQueue();
  api = await startTestApi({ taskQueue });
  orchestra = await startOrchestra(api.record, { taskQueue });
  const { issuer } = api.issuer;
  await seedDemo(api.record, { issuer, subjects: await subjects() }, api.record.masterKey);
  people = peopleOverHttp({ ...api.issuer, origin: api.url, home: api.issuer.origin });
  await actedOut(places, people);
}, 120_000);

afterAll(async () => {
  await orchestra.stop();
  await api.stop();
});

async function subjects(): Promise<Record<string, string>> {
  const logins = ['admin', 'security', ...demoPeople.flatMap(({ login }) => login ?? [])];
  const found = await Promise.all(
    logins.map(async (login) => {
      return [login, subjectOf(await signIn(api.issuer, login))] as const;
    }),
  );
  return Object.fromEntries(found);
}

interface Holding {
  readonly holders: readonly { readonly personId: string }[];
}

interface Nominated {
  readonly items: readonly { readonly caseId: string }[];
}

const shown = async (version: string): Promise<{ readonly status: string }> =>
  people.read('chen', `cases/${String(caseIds.get(version))}`);

const holdersOf = async (postId: string): Promise<readonly string[]> => {
  const { holders }: Holding = await people.read('wu', `posts/${postId}`);
  return holders.map(({ personId }) => personId);
};

/** The second candidate of the renewal, who is on probation at his new post. */
const cutShort = act('wu', 'end-probation-early', ({ today }) => ({
  candidateId: 'k2',
  endedOn: today,
  fault: { text: '严重问题的认定材料' },
  approval: { text: '批准文件' },
  decision: { text: '免职决定' },
  signature: { kind: 'in-person' },
}));

const isAbout = (candidateId: string, entry: Entry): boolean =>
  entry.kind === 'act' && JSON.stringify(entry.data(nothingKnown)).includes(`"${candidateId}"`);

const nothingKnown = { caseId: '', personId: '', itemId: '', today: '', versionOf: () => 0 };

describe('Every shipped procedure', () => {
  const acted = Object.entries(procedures);

  it('is acted out here, promotion and fault tolerance in specs of their own', () => {
    const shipped = api.record.library.procedures.map(procedureVersion);
    expect(['promotion@1', 'fault-tolerance@1', ...Object.keys(procedures)].toSorted()).toEqual(
      shipped.toSorted(),
    );
  });

  it.each(acted)(
    '%s is carried from its opening to its end',
    async (version, { entries, later, outcome }) => {
      caseIds.set(version, await actedOut(entries, people));
      const ended = later ? { status: 'open' } : { status: 'ended', end: { outcome } };
      // What a sitting decided is carried to its case by the worker.
      await until(async () => (await shown(version)).status === ended.status);
      expect(await shown(version)).toMatchObject({ procedureVersion: version, ...ended });
    },
  );

  it('cuts a probation short after a serious fault, and frees the place (A11)', async () => {
    await actedOut([cutShort], people, caseIds.get('renewal@1'));
    expect(await shown('renewal@1')).toMatchObject({ status: 'open' });
    expect(await holdersOf('demo-post2')).not.toContain('demo-p22');
  });

  it('with probation is over when the year is', async () => {
    const onProbation = acted.filter(([, { later }]) => later !== undefined);
    const [first] = onProbation;
    await actedOut(aYearLater, people, caseIds.get(first?.[0] ?? ''));
    for (const [version, { later = [], outcome }] of onProbation) {
      const left = version === 'renewal@1' ? later.filter((entry) => !isAbout('k2', entry)) : later;
      await actedOut(left, people, caseIds.get(version));
      expect(await shown(version)).toMatchObject({ status: 'ended', end: { outcome } });
    }
  });

  it('says of each person by whom he was nominated, in every case, now and as of an instant', async () => {
    const { items }: Nominated = await people.read('chen', 'people/demo-p22/nominations');
    expect(items).toContainEqual(
      expect.objectContaining({
        caseId: caseIds.get('internal-unit@1'),
        ...{ candidateId: 'k1', nominatorType: 'leader', nominator: 'demo-p04' },
        ...{ signed: true, liable: true, qualification: 'qualified', superseded: false },
      }),
    );
    expect(new Set(items.map(({ caseId }) => caseId))).toEqual(
      new Set(['nomination@1', 'internal-unit@1', 'renewal@1'].map((each) => caseIds.get(each))),
    );
    const then: Nominated = await people.read('chen', 'people/demo-p22/nominations?asOf=pos:1');
    expect(then.items).toEqual([]);
    await expect(people.read('security', 'people/demo-p22/nominations')).rejects.toThrow();
  });

  it('leaves the places as it decided, each person in one', async () => {
    expect(await holdersOf('demo-post3')).toEqual([]);
    expect(await holdersOf('demo-post1')).toEqual(['demo-p33', 'demo-p23', 'demo-p21']);
    expect(await holdersOf('demo-post2')).toEqual(['demo-p34', 'demo-p31', 'demo-p32']);
  });
});
