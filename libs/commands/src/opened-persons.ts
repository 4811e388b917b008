import type { JsonObject, PersonFact, PersonState, Sealed } from '@jishi/domain';
import type { Vault } from '@jishi/vault';

/**
 * The contents of persons' facts, opened for the rules. A content never changes under its address,
 * so what was opened once is kept, but never for longer than an erasure may wait.
 */
export function createOpenedPersons(vault: Pick<Vault, 'getMany'>) {
  const opened = new Map<string, { readonly value: JsonObject | null; readonly at: number }>();

  async function open(refs: readonly string[]): Promise<void> {
    const contents = await vault.getMany(refs);
    for (const ref of refs) {
      const content = contents.get(ref);
      const value =
        content && content !== 'erased' && typeof content.content !== 'string'
          ? content.content
          : null;
      opened.set(ref, { value, at: performance.now() });
    }
  }

  return {
    /** The same persons with the contents of their facts; an erased fact has none. */
    async of(persons: readonly PersonState[]): Promise<readonly PersonState[]> {
      const missing = persons
        .flatMap(factsOf)
        .map((fact) => fact.content.ref)
        .filter((ref) => !fresh(opened.get(ref)));
      if (missing.length > 0) await open([...new Set(missing)]);
      return persons.map((person) => withContents(person, opened));
    },
  };
}

/** An erasure is effective in every process after this many milliseconds at the latest. */
const KEPT_MS = 60_000;

function fresh(entry: { readonly at: number } | undefined): boolean {
  return entry !== undefined && performance.now() - entry.at < KEPT_MS;
}

function factsOf(person: PersonState): readonly PersonFact[] {
  return person.status === 'registered' ? Object.values(person.facts) : [];
}

/** What a decision that read these persons read in the vault. */
export function vaultInputsOf(persons: readonly PersonState[]): readonly Sealed[] {
  return persons.flatMap(factsOf).map(({ content }) => content);
}

function withContents(
  person: PersonState,
  opened: ReadonlyMap<string, { readonly value: JsonObject | null }>,
): PersonState {
  if (person.status !== 'registered') return person;
  const facts = Object.entries(person.facts).map(([factId, fact]) => {
    const value = opened.get(fact.content.ref)?.value;
    return [factId, value ? { ...fact, value } : fact];
  });
  return { ...person, facts: Object.fromEntries(facts) as typeof person.facts };
}
