/** Notified after commits; the sequencer listens. */
export const APPENDED = 'jishi_appended';

/** Notified after a batch was numbered, with the new global index; the followers listen. */
export const SEQUENCED = 'jishi_sequenced';
