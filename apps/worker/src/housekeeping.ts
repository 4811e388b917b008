import { closeRefusalWindows, type OpenRecord } from '@jishi/commands';
import { createSignInsTaken } from '@jishi/event-store';

/** A fresh sign-in serves five minutes; well past that its digest can be forgotten. */
const SIGN_IN_MINUTES = 60;
/** A document that no event named within a day of its upload was given up. */
const PENDING_HOURS = 24;

/** What nobody asks for and has to be done: refusals counted, used sign-ins and abandoned uploads removed. */
export async function housekeeping(record: OpenRecord): Promise<void> {
  await closeRefusalWindows(record);
  await createSignInsTaken(record.pool).sweep(SIGN_IN_MINUTES);
  await record.vault.sweepPending(PENDING_HOURS);
}
