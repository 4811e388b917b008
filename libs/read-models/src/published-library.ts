import {
  aggregateOf,
  type ProcedureDefinition,
  type ProcedureState,
  procedureStream,
  procedureVersion,
  type StoredEvent,
} from '@jishi/domain';
import type { Library } from '@jishi/procedures';

/**
 * What is shipped, and of what offices have published the versions that were asked for. A published
 * version is never changed, so each is read once.
 * @param readStream reads a stream whole
 */
export function withPublished(
  library: Library,
  readStream: (stream: string) => Promise<readonly StoredEvent[]>,
) {
  const published = new Map<string, ProcedureDefinition>();
  const procedure = (version: string) => library.procedure(version) ?? published.get(version);
  return {
    library: { ...library, procedure },
    /** Makes sure that the library has the version of a case. */
    async prepare(version: string): Promise<void> {
      if (procedure(version)) return;
      const stream = procedureStream(version);
      const aggregate = aggregateOf(stream);
      const events = await readStream(stream);
      const state = events.reduce<unknown>(
        (folded, each) => aggregate.evolve(folded, each),
        aggregate.initial,
      );
      const { versions } = state as ProcedureState;
      for (const { definition } of versions)
        published.set(procedureVersion(definition), definition);
    },
  };
}
