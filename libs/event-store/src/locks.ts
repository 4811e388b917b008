/**
 * Advisory locks in the two-key form, apart from those of the append, which use one 64-bit key. The class of the
 * sequencer stands in `sequence_batch.sql` as well.
 */
export const SEQUENCER_LEADER = [7450, 1] as const;
export const MIGRATION = [7450, 2] as const;

/** The class under which a follower locks the hash of its name. */
export const FOLLOWER_CLASS = 7451;
