import type { CasePage, ProcedureDiff, ProcedureList, ProcedureVersion } from '@jishi/client';

export type Procedure = ProcedureList['items'][number];
export type VersionLine = Procedure['versions'][number];
export type Step = ProcedureVersion['steps'][number];
export type ProcedureAct = Step['acts'][number];
export type Clock = Step['clocks'][number];
export type Mark = ProcedureDiff['items'][number]['mark'];

/** One line of the list: a version with whose it is. */
export interface ListedVersion extends VersionLine {
  readonly procedure: Procedure;
}

/** Every version of every procedure, the latest of each first. */
export function listedVersions(items: readonly Procedure[]): readonly ListedVersion[] {
  return items.flatMap((procedure) =>
    procedure.versions
      .toSorted((a, b) => b.version - a.version)
      .map((line) => ({ ...line, procedure })),
  );
}

/** With what a proposed version is compared: the one in force, else what it builds on; null for neither. */
export function comparedWith(items: readonly Procedure[], id: string): string | null {
  const versions = items.find((each) => each.id === id)?.versions ?? [];
  const named = (status: VersionLine['status']) => versions.find((each) => each.status === status);
  return named('in-force')?.name ?? named('proposed')?.base ?? null;
}

/** Under which versions a case of this kind may go on: those in force, but for its own. */
export function movesFor(
  items: readonly Procedure[],
  { kind, procedureVersion }: Pick<CasePage, 'kind' | 'procedureVersion'>,
): readonly ListedVersion[] {
  return listedVersions(items).filter(
    ({ name, caseKind, status }) =>
      caseKind === kind && status === 'in-force' && name !== procedureVersion,
  );
}

/** What the graph says of each step beside its name: it is new, or something in it is otherwise. */
export function marksOf({ items }: Pick<ProcedureDiff, 'items'>): ReadonlyMap<string, Mark> {
  const inSteps = items.flatMap(({ step, subject, mark }) =>
    step === null ? [] : [{ step, subject, mark }],
  );
  const whole = inSteps.filter(({ subject }) => subject === 'step');
  const parts = inSteps.filter(({ subject }) => subject !== 'step');
  return new Map<string, Mark>([
    ...parts.map(({ step }) => [step, 'changed'] as const),
    ...whole.filter(({ mark }) => mark === 'added').map(({ step, mark }) => [step, mark] as const),
  ]);
}

/** The acts by which a step is left for the next one. */
export function closingActs({ acts }: Step): readonly ProcedureAct[] {
  return acts.filter(({ closes }) => closes !== null);
}

/** A parameter that the definition sets otherwise than the rules version, as it stands in the record. */
export function parameterWords(parameters: { readonly [name: string]: unknown }): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}: ${parameterValue(value)}`)
    .join(', ');
}

/** A fraction reads as one; anything else as it stands in the record. */
export function parameterValue(value: unknown): string {
  if (typeof value === 'string') return value;
  const { num, den } = (value ?? {}) as { readonly num?: unknown; readonly den?: unknown };
  if (typeof num === 'number' && typeof den === 'number') return `${String(num)}/${String(den)}`;
  return JSON.stringify(value);
}
