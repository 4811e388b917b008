import type { EventReader } from '@jishi/event-store';
import { verifyChain } from '@jishi/ledger';

/** What verification found, in words for the terminal. */
export interface VerifyReport {
  readonly intact: boolean;
  readonly lines: readonly string[];
}

const PAGE = 500;

/**
 * Recomputes the chains from the stored bytes alone and names the first altered event of each stream.
 * @param stream one stream, or null for the whole record
 */
export async function verify(reader: EventReader, stream: string | null): Promise<VerifyReport> {
  if (stream !== null) return verifyStream(reader, stream);
  const altered: string[] = [];
  let streams = 0;
  let events = 0;
  for (let after = ''; ; ) {
    const names = await reader.streamNames({ after, limit: PAGE });
    const last = names.at(-1);
    if (last === undefined) break;
    for (const name of names) {
      const verdict = verifyChain(name, await reader.rawStream(name));
      streams += 1;
      if (verdict.kind === 'intact') events += verdict.version;
      else altered.push(wordsOf(verdict));
    }
    after = last;
  }
  const lost = await reader.lostEvents();
  if (lost.length > 0)
    altered.push(`events are gone from the record at ${lost.join(', ')} of the global order`);
  const summary = `${events} events in ${streams} streams`;
  return altered.length === 0
    ? { intact: true, lines: [`record verified: ${summary}`] }
    : { intact: false, lines: [...altered, `record altered or damaged; ${summary} are intact`] };
}

async function verifyStream(reader: EventReader, stream: string): Promise<VerifyReport> {
  const rows = await reader.rawStream(stream);
  if (rows.length === 0) return { intact: false, lines: [`there is no stream ${stream}`] };
  const verdict = verifyChain(stream, rows);
  return verdict.kind === 'intact'
    ? { intact: true, lines: [`record verified: ${verdict.version} events, head ${verdict.hash}`] }
    : { intact: false, lines: [wordsOf(verdict)] };
}

const checks = {
  malformed: 'a column holds what the record cannot hold',
  gap: 'an event is missing, doubled or of another stream',
  link: 'it does not follow from the event before',
  hash: 'its stored hash differs from its content',
  derived: 'a derived column differs from its source',
};

function wordsOf(verdict: Extract<ReturnType<typeof verifyChain>, { kind: 'altered' }>): string {
  return `altered at ${verdict.stream}:${verdict.version}: ${checks[verdict.check]}`;
}
