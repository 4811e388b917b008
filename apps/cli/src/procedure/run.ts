import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDefinition } from '@jishi/commands';
import { diffProcedures, type Language, type ProcedureDefinition } from '@jishi/domain';
import { library } from '@jishi/procedures';
import { apiOf, type Proposal, propose, publish } from './publish.js';

/** A definition is a file, or `<id>@<version>` of one that is shipped. */
export const procedureUsage = `procedure validate <file> | diff <a> <b>  [--language zh|en]   definitions of procedures, in words
  procedure propose <file> --unit <id> --from <day> --decision <text>
  procedure publish <id>@<version>         by the API (JISHI_API), as the person of JISHI_ACCESS_TOKEN`;

type Print = (line: string) => void;

/** `jishi procedure …`, by what it needs: what publishes asks the API, the rest reads files. */
export async function runProcedure(
  args: readonly string[],
  print: Print,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const [name, ...operands] = args;
  return name === 'propose' || name === 'publish'
    ? runPublishing(name, operands, { print, environment })
    : runOnFiles(args, print);
}

interface Surroundings {
  readonly print: Print;
  readonly environment: NodeJS.ProcessEnv;
}

async function runPublishing(
  name: 'propose' | 'publish',
  args: readonly string[],
  { print, environment }: Surroundings,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { unit: { type: 'string' }, from: { type: 'string' }, decision: { type: 'string' } },
    allowPositionals: true,
  });
  const [what] = positionals;
  const proposal = proposalOf(values);
  if (what === undefined || (name === 'propose' && proposal === null)) {
    print(`jishi ${procedureUsage}`);
    return 2;
  }
  const api = apiOf(environment);
  const { recorded, line } = await (name === 'propose' && proposal
    ? propose(what, proposal, api)
    : publish(what, api));
  print(line);
  return recorded ? 0 : 1;
}

type Option = 'unit' | 'from' | 'decision';

function proposalOf({
  unit,
  from,
  decision,
}: { readonly [Name in Option]?: string | undefined }): Proposal | null {
  return unit && from && decision ? { unitId: unit, effectiveFrom: from, decision } : null;
}

/** Definitions of procedures as files, or as `<id>@<version>` of what is shipped. */
export function runOnFiles(args: readonly string[], print: Print): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { language: { type: 'string', default: 'en' } },
    allowPositionals: true,
  });
  const language: Language = values.language === 'zh' ? 'zh' : 'en';
  const [name, ...operands] = positionals;
  if (name === 'validate' && operands[0] !== undefined)
    return validate(operands[0], language, print);
  if (name === 'diff' && operands[0] !== undefined && operands[1] !== undefined)
    return diff([operands[0], operands[1]], language, print);
  print(`jishi ${procedureUsage}`);
  return 2;
}

function validate(file: string, language: Language, print: Print): number {
  const read = readFile(file, language);
  if (read.kind === 'unsound') {
    for (const line of read.lines) print(line);
    return 1;
  }
  const { id, version, title, steps } = read.definition;
  const order = steps.map(({ kind }) => kind).join(' → ');
  print(`${id}@${version} ${title[language]}: ${order}`);
  return 0;
}

function diff(
  [before, after]: readonly [string, string],
  language: Language,
  print: Print,
): number {
  const [old, now] = [definitionOf(before, language), definitionOf(after, language)];
  const differences = diffProcedures(old, now);
  for (const { words } of differences) print(words[language]);
  if (differences.length === 0) print(language === 'zh' ? '没有差别' : 'no difference');
  return 0;
}

function definitionOf(name: string, language: Language): ProcedureDefinition {
  const shipped = library.procedure(name);
  if (shipped) return shipped;
  const read = readFile(name, language);
  if (read.kind === 'sound') return read.definition;
  throw new Error(read.lines.join('\n'));
}

type ReadFile =
  | { readonly kind: 'sound'; readonly definition: ProcedureDefinition }
  | { readonly kind: 'unsound'; readonly lines: readonly string[] };

/** What is wrong, each as `file:line:column what`. */
function readFile(file: string, language: Language): ReadFile {
  const rules = library.rules(library.currentRules);
  if (!rules) throw new Error(`there is no rules version ${library.currentRules}`);
  const read = readDefinition(readFileSync(file, 'utf8'), { ...library, rules });
  if (read.kind === 'sound') return read;
  const lines = read.problems.map(
    ({ line, column, words }) => `${file}:${line}:${column} ${words[language]}`,
  );
  return { kind: 'unsound', lines };
}
