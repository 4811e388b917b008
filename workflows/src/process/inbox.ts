/**
 * Nudges, coalesced: of all that came, only the newest version counts, and none that was read already.
 * Null asks for one more reading whatever was seen.
 */
export function createInbox() {
  let newest = 0;
  let again = false;
  return {
    put(version: number | null): void {
      if (version === null) again = true;
      else newest = Math.max(newest, version);
    },
    hasNews: (seen: number): boolean => again || newest > seen,
    /** To be called before a reading begins: what comes during it is news again. */
    beginReading(): void {
      again = false;
    },
  };
}
