import { closeRefusalWindows, type OpenRecord } from '@jishi/commands';
import { createSignInsTaken } from '@jishi/event-store';

/** A fresh sign-in serves five minutes; well past that its digest can be forgotten. */
const SIGN_IN_MINUTES = 60;
/** A document that no event named within a day of its upload was given up. */
const PENDING_HOURS = 24;
/** What was typed and never recorded is given up by then. */
const DRAFT_DAYS = 30;

/** What nobody asks for and has to be done: refusals counted, used sign-ins, abandoned uploads and old drafts removed. */
export async function housekeeping(record: OpenRecord): Promise<void> {
  await closeRefusalWindows(record);
  await createSignInsTaken(record.pool).sweep(SIGN_IN_MINUTES);
  await record.vault.sweepPending(PENDING_HOURS);
  await record.drafts.sweep(DRAFT_DAYS);
}
