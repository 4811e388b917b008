import { readFileSync } from 'node:fs';
import { waitUntil } from '../wait.mjs';

const LONGEST_WAIT_MS = 60_000;

/**
 * Acts the journey out over HTTP, printing one line an act, with what each rule said of it. Ends with the case's id, or
 * throws at the first surprise.
 * @param print left out where nobody reads it
 * @param caseId of a case that was opened before
 */
export async function drive(journey, people, { print, caseId = '' } = {}) {
  const known = {
    personId: '',
    caseId,
    meetingId: '',
    itemId: 'i1',
    matterId: '',
    today: '',
    versions: new Map(),
  };
  for (const entry of journey) {
    const started = performance.now();
    const line = await play[entry.kind](entry, { known, people, isRead: print !== undefined });
    print?.(`${line}  ${Math.round(performance.now() - started)} ms`);
  }
  return known.caseId;
}

const play = {
  act,
  'step-opens': stepOpens,
  advance,
  until: factHolds,
  import: importForm,
  confirm,
};

async function act(entry, { known, people, isRead }) {
  known.today = await today(people);
  const path = pathOf(entry, known);
  const data = entry.data({ ...known, versionOf: (name) => known.versions.get(name) });
  const { status, body } = await retried(() => people.give(entry.who, path, data));
  if (entry.refusedBy) return refusal(entry, status, body);
  if (status !== 201)
    throw new Error(`${entry.who} ${entry.name}: ${status} ${JSON.stringify(body)}`);
  if (entry.name === 'open-case') known.caseId = body.id;
  if (entry.name === 'call-meeting') known.meetingId = body.id;
  // The next sitting is called like the first.
  if (entry.name === 'close-meeting') known.meetingId = '';
  if (entry.name === 'open-accountability-matter') known.matterId = body.id;
  known.versions.set(entry.name, Number(body.token.split(':').at(-1)));
  const rules = isRead ? await rulesAt(body.token, people) : '';
  return `✓ ${entry.who.padEnd(6)} ${entry.name}  ${rules}`;
}

/** What each rule said of an act, as it stands in the act's own event. */
async function rulesAt(token, people) {
  const [, prefix, id, version] = /^(\w+)\/(.+):(\d+)$/.exec(token);
  const reader = prefix === 'meeting' ? 'qian' : 'chen';
  const { items } = await people.read(reader, `${plural[prefix]}/${id}/events?waitFor=${token}`);
  const own = items.find((event) => event.version === Number(version));
  const command = items.filter((event) => event.commandId === own.commandId);
  const rules = command.flatMap(({ data }) => [...(data.rules ?? []), ...(data.gates ?? [])]);
  return `${token}  ${rules.map(({ rule, outcome }) => `${rule} ${marks[outcome]}`).join(' ')}`;
}

const plural = {
  case: 'cases',
  meeting: 'meetings',
  person: 'people',
  post: 'posts',
  accountability: 'accountability',
};
const marks = { met: '✓', warned: '!', 'not-applicable': '–' };

/** SYS-20: the step is still being opened; the answer says when to come again. */
async function retried(give) {
  const deadline = performance.now() + LONGEST_WAIT_MS;
  for (;;) {
    const answer = await give();
    if (answer.status !== 503 || performance.now() > deadline) return answer;
  }
}

function refusal({ who, name, refusedBy }, status, body) {
  const found = body.refusals?.find(({ rule }) => rule === refusedBy);
  if (status !== 409 || !found) {
    throw new Error(
      `${who} ${name} should be refused by ${refusedBy}: ${status} ${JSON.stringify(body)}`,
    );
  }
  return `✕ ${who.padEnd(6)} ${name}  ${found.words.zh.sentence}`;
}

function pathOf({ on, name, id: named }, { caseId, meetingId, personId, matterId }) {
  const known = { case: caseId, meeting: meetingId, person: personId, accountability: matterId };
  const id = named ?? known[on];
  const things = plural[on];
  return id === '' ? things : `${things}/${id}/commands/${name}`;
}

async function stepOpens({ step }, { known, people }) {
  let current;
  await waitUntil(
    async () => {
      current = (await caseOf(known, people)).steps.find(({ state }) => state === 'current');
      return current?.kind === step;
    },
    { otherwise: `the step ${step} was not opened`, timeoutMs: LONGEST_WAIT_MS },
  );
  return `— ${current.title.zh} ${current.title.en}`;
}

async function advance({ days }, { people }) {
  const { status, body } = await people.give('chen', 'clock/commands/advance-clock', {
    bySeconds: days * 86_400,
  });
  if (status !== 201) throw new Error(`the clock did not move: ${JSON.stringify(body)}`);
  return `◷ ${days} days later 过${days}天: ${await today(people)}`;
}

async function factHolds({ what }, { known, people }) {
  await waitUntil(async () => what(await caseOf(known, people)), {
    otherwise: 'a clock act that was due was not recorded',
    timeoutMs: LONGEST_WAIT_MS,
  });
  return '◷ the clock has acted 时钟已办理';
}

function caseOf({ caseId }, people) {
  return people.read('chen', `cases/${caseId}`);
}

async function today(people) {
  const { now } = await people.read('chen', 'clock');
  const shanghai = new Date(Date.parse(now) + 8 * 3_600_000);
  return shanghai.toISOString().slice(0, 10);
}

/** An approval form becomes proposals; nothing of it counts before somebody confirms it. */
async function importForm({ who, file, unitId }, { known, people }) {
  const form = readFileSync(new URL(file, import.meta.url));
  const preview = await people.upload(who, 'imports/lrmx', { name: file, bytes: form });
  const facts = preview.postLines.map(({ content }) => ({ kind: 'post-held', content }));
  const { status, body } = await people.record(who, 'imports/lrmx/record', {
    unitId,
    identity: preview.identity,
    facts,
  });
  if (status !== 201) throw new Error(`the import was not recorded: ${JSON.stringify(body)}`);
  known.personId = body.personId;
  const kept = preview.unknownTags.length;
  return `✓ ${who.padEnd(6)} import ${file}  ${preview.rows.length} fields, ${facts.length} proposed lines, ${kept} unknown tag kept`;
}

async function confirm({ who, line, more }, { known, people }) {
  const { facts } = await people.read(who, `people/${known.personId}`);
  const proposed = facts.filter(
    ({ kind, status }) => kind === 'post-held' && status === 'proposed',
  );
  const first = proposed[0];
  if (!first) throw new Error(`line ${line + 1} of the résumé was not proposed`);
  const path = `people/${known.personId}/commands/confirm-fact`;
  const { status, body } = await people.give(who, path, {
    factId: first.factId,
    kind: 'post-held',
    content: { json: { ...first.value, ...more } },
  });
  if (status !== 201) throw new Error(`the line was not confirmed: ${JSON.stringify(body)}`);
  return `✓ ${who.padEnd(6)} confirm-fact  ${first.value.title}`;
}
