import type { Registers } from '../registers/registers.js';
import type { IsoDate } from '../shared/event.js';
import type { ProcedureDefinition } from './definition.js';

/** One version of a definition that an office has published; it is never changed. */
export type PublishedVersion = {
  readonly definition: ProcedureDefinition;
  /** `<id>@<version>` of the definition that it is an overlay on; null for one that stands alone. */
  readonly base: string | null;
  /** The first day on which cases are opened under it. */
  readonly effectiveFrom: IsoDate;
};

/** The versions of one definition in their order, and the one that waits for its second approver. */
export type ProcedureState = {
  /** Cases of this unit and those below it are opened under the definition; null while there is none. */
  readonly unitId: string | null;
  readonly versions: readonly PublishedVersion[];
  readonly proposed: (PublishedVersion & { readonly proposedBy: string }) | null;
};

/** The stream of the definition that `<id>@<version>` names. */
export function procedureStream(version: string): string {
  return `procedure/${version.slice(0, version.lastIndexOf('@'))}`;
}

/** A published version by its name, whether or not it is in force. */
export function publishedVersion(
  version: string,
  { procedures }: Pick<Registers, 'procedures'>,
): PublishedVersion | undefined {
  const id = procedureStream(version).slice('procedure/'.length);
  const number = version.slice(version.lastIndexOf('@') + 1);
  return Object.hasOwn(procedures, id)
    ? procedures[id]?.versions.find(({ definition }) => String(definition.version) === number)
    : undefined;
}

/** The version under which cases are opened on a day: the last one that has taken effect. */
export function versionInForce(
  { versions }: ProcedureState,
  today: IsoDate,
): PublishedVersion | undefined {
  return versions.findLast(({ effectiveFrom }) => effectiveFrom <= today);
}
