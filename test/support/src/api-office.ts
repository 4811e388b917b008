import type { Role } from '@jishi/domain';
import {
  type Client,
  clientWith,
  linkAccount,
  startTestApi,
  type TestApi,
  type TestApiOptions,
} from './api.js';
import { foundOffice, type Office } from './office.js';
import { publicityOnly } from './publicity.js';
import { person, record } from './record.js';

/** An API with an office behind it, whose people sign in with demo accounts. */
export interface ApiOffice {
  readonly api: TestApi;
  readonly office: Office;
  readonly officer: Client;
  readonly head: Client;
  readonly auditor: Client;
  readonly intake: Client;
  readonly admin: Client;
  /** A demo account that is linked to nobody. */
  readonly stranger: 'sun';
  stop(): Promise<void>;
}

/** The procedure is publicity alone unless another library is given. */
export async function openApiOffice(options: TestApiOptions = {}): Promise<ApiOffice> {
  const api = await startTestApi({ library: publicityOnly, ...options });
  const office = await foundOffice(api.record);
  const admin = person('a-admin');
  const as = async (login: string, role: Role): Promise<Client> => {
    const link = { admin, actorId: `a-${role}`, login, personId: office.persons[role] ?? null };
    return clientWith(api, await linkAccount(api, link));
  };
  const security = await linkAccount(api, { admin, actorId: 'a-admin', login: 'security' });
  return {
    api,
    office,
    officer: await as('chen', 'officer'),
    head: await as('wu', 'department-head'),
    auditor: await as('xu', 'auditor'),
    intake: await as('zhou', 'report-intake'),
    admin: clientWith(api, security),
    stranger: 'sun',
    stop: () => api.stop(),
  };
}

/** What opens a case of publicity, decided today. */
export async function openingOf({ api, office }: ApiOffice): Promise<OpeningBody> {
  const { now } = await api.record.clock.refresh();
  return {
    occurredOn: now.slice(0, 10),
    data: {
      procedure: 'publicity-only@1',
      unitId: office.unitId,
      title: { text: '任前公示' },
      posts: [{ postId: office.postId }],
      candidates: [{ personId: office.candidate, postId: office.postId }],
    },
  };
}

export interface OpeningBody {
  readonly occurredOn: string;
  readonly data: { readonly [field: string]: unknown };
}

/** A case whose step of publicity is open; the orchestrator's act is given here, because no worker runs. */
export async function openCase(at: ApiOffice): Promise<string> {
  const { status, body } = await at.officer.post('/v1/cases', { json: await openingOf(at) });
  if (status !== 201) throw new Error(JSON.stringify(body));
  const as = { kind: 'product', role: 'orchestrator' } as const;
  const data = { step: 'publicity', opening: 1 };
  await record(at.api.record, { on: `case/${body.id}`, act: 'open-step', data, as });
  return body.id as string;
}

/** A notice that starts today; every gate of its act is met on an open step of publicity. */
export async function noticeOf({ api }: ApiOffice, startsOn?: string): Promise<object> {
  const { now } = await api.record.clock.refresh();
  return {
    data: {
      startsOn: startsOn ?? now.slice(0, 10),
      notice: { text: '公示' },
      channelProof: { text: '公告栏照片' },
    },
  };
}

export const postNotice = (id: string): string => `/v1/cases/${id}/commands/post-publicity-notice`;
