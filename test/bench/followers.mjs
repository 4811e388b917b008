import { openRecord } from '@jishi/commands';
import { createFollower, createSequencer } from '@jishi/event-store';
import { createListingProjector, listingFollower } from '@jishi/read-models';

/** What follows the record without Temporal, as a process of its own: the sequencer and the lists. */
const record = await openRecord({
  databaseUrl: process.env.DATABASE_URL,
  masterKey: process.env.VAULT_MASTER_KEY,
  buildId: 'bench',
});
const { pool, reader, library } = record;
const listing = createListingProjector({ pool, library, readStream: reader.readStream });
const parts = [
  createSequencer(pool),
  createFollower({
    pool,
    name: listingFollower,
    handle: (events) => listing.handle(events),
    batch: 500,
  }),
];
for (const part of parts) part.start();
process.once('SIGTERM', async () => {
  for (const part of parts.toReversed()) await part.stop();
  await record.close();
});
