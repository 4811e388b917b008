import { randomUUID } from 'node:crypto';
import { commandIds, newStream } from '@jishi/commands';

const officer = { kind: 'person', actorId: 'demo-chen', role: null, actingFor: null };
const orchestrator = { kind: 'product', role: 'orchestrator' };

/** Cases of the shipped procedure whose analysis is open, so that `record-analysis` can be given on them. */
export async function openCases(record, count) {
  const cases = [];
  for (let index = 0; index < count; index += 1) cases.push(await openCase(record)); // one number series
  return cases;
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
  const first = request(stream, 'open-step', { step: 'analysis', opening: 1 });
  const openStep = {
    ...first,
    asker: orchestrator,
    commandId: commandIds.ofPolicy('bench', newKey()),
  };
  await recorded(record.commands, openStep);
  return stream;
}

/** A new request to record the analysis. @param documents two texts, or two addresses in the vault */
export function recordAnalysis(stream, documents) {
  return request(stream, 'record-analysis', analysisData(documents));
}

/** Art. 11–12: the body of the command as a client sends it. */
export function analysisData([summary, document]) {
  const attendees = ['demo-p01', 'demo-p03'];
  return { analysedOn: '2026-03-02', attendees, summary, document, shortPosts: [] };
}

export const texts = [
  { text: '班子缺一名分管基础教育的副局长，现有班子平均年龄五十二岁。' },
  { text: '分析研判报告' },
];

/** Documents that stand in the vault before the command is given, as uploads do. */
export function sealedTexts(record) {
  return Promise.all(texts.map(({ text }) => record.vault.putText(text, { kind: 'text' })));
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

/** Gives a command that has to be recorded: a bench of refusals or retries would measure something else. */
export async function recorded(commands, given) {
  const answer = await commands.execute(given);
  if (answer.kind !== 'recorded' || answer.repeated)
    throw new Error(`${given.name} was not recorded: ${JSON.stringify(answer)}`);
}

export function newKey() {
  return randomUUID().replaceAll('-', '');
}
