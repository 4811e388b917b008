import { randomUUID } from 'node:crypto';
import { commandIds, newStream } from '@jishi/commands';
import { CLIENTS } from './place.mjs';

const officer = { kind: 'person', actorId: 'demo-chen', role: null, actingFor: null };
const head = { kind: 'person', actorId: 'demo-wu', role: null, actingFor: null };
const orchestrator = { kind: 'product', role: 'orchestrator' };

/** Cases of the shipped procedure whose analysis is open. */
export async function openCases(record, count) {
  const cases = [];
  for (let index = 0; index < count; index += 1) cases.push(await openCase(record)); // one number series
  await inParallel(cases, (stream) => openAnalysis(record, stream));
  return cases;
}

async function openAnalysis({ commands }, stream) {
  const given = request(stream, 'open-step', { step: 'analysis', opening: 1 });
  const commandId = commandIds.ofPolicy('bench', newKey());
  await recorded(commands, { ...given, asker: orchestrator, commandId });
}

/** As many at a time as there are connections. */
export async function inParallel(things, work) {
  const rest = things.values();
  const worker = async () => {
    for (const thing of rest) await work(thing);
  };
  await Promise.all(Array.from({ length: CLIENTS }, worker));
}

async function openCase(record) {
  const commandId = commandIds.ofPerson(officer.actorId, newKey());
  const stream = newStream('case', commandId);
  const opening = {
    procedure: 'promotion@1',
    unitId: 'edu',
    title: { text: '市教育局副局长选拔任用' },
    posts: [{ postId: 'demo-post1' }],
    candidates: [{ personId: 'demo-p21', postId: 'demo-post1' }],
  };
  await recorded(record.commands, { ...request(stream, 'open-case', opening), commandId });
  return stream;
}

/** A new request to report a matter to the superior. @param document a text, or an address in the vault */
export function askSuperior(stream, document) {
  return request(stream, 'ask-superior', matterData(document));
}

/** A new request to conclude the analysis, which closes the step; the head of the department signs it. */
export function concludeAnalysis(stream) {
  const signature = { kind: 'in-person' };
  const data = { conclusion: 'start', basis: { text: '同意启动。' }, signature };
  const commandId = commandIds.ofPerson(head.actorId, newKey());
  return { ...request(stream, 'conclude-analysis', data), asker: head, commandId };
}

/** The body of the command as a client sends it. */
export function matterData(document) {
  return { matter: 'prior-report', candidateId: null, sentOn: '2026-03-02', document };
}

/** Art. 11–12, for benches of what follows the analysis. */
export function recordAnalysis(stream) {
  const attendees = ['demo-p01', 'demo-p03'];
  const summary = { text: '班子缺一名分管基础教育的副局长，现有班子平均年龄五十二岁。' };
  const document = { text: '分析研判报告' };
  const data = { analysedOn: '2026-03-02', attendees, summary, document, shortPosts: [] };
  return request(stream, 'record-analysis', data);
}

export const typed = { text: '任前事项报告' };

/** Documents that wait in the vault to be named, each by one command; filled before it is measured. */
export function shelf(record) {
  const documents = [];
  return {
    /** So many as no turn takes. */
    async fill() {
      if (documents.length < STOCK) documents.push(...(await sealedDocuments(record, STOCK)));
    },
    take() {
      const document = documents.pop();
      if (!document) throw new Error('a turn took more documents than stood ready');
      return document;
    },
  };
}

const STOCK = 3_000;

/** Documents that stand in the vault before the command is given, as uploads do. */
export async function sealedDocuments({ vault }, count) {
  const content = { content: typed.text, kind: 'text' };
  return vault.putTexts(Array.from({ length: count }, () => content));
}

function request(stream, name, data) {
  return {
    stream,
    name,
    data,
    occurredOn: null,
    commandId: commandIds.ofPerson(officer.actorId, newKey()),
    asker: officer,
    expected: null,
    correlationId: randomUUID(),
    causationId: null,
  };
}

/** Gives a command that has to be recorded: a bench of refusals or retries would measure something else. @returns its token */
export async function recorded(commands, given) {
  const answer = await commands.execute(given);
  if (answer.kind !== 'recorded' || answer.repeated)
    throw new Error(`${given.name} was not recorded: ${JSON.stringify(answer)}`);
  return answer.token;
}

export function newKey() {
  return randomUUID().replaceAll('-', '');
}
