import { askSuperior, recorded, sealedDocuments, typed } from './cases.mjs';

/** Statements that the program's pool sends for one warm command, with a sealed document and with a typed one. */
export async function roundTrips(record, stream) {
  const [first, sealed] = await sealedDocuments(record, 2);
  await recorded(record.commands, askSuperior(stream, first)); // makes the case and the clock warm
  return {
    sealed: await counted(record.pool, () =>
      recorded(record.commands, askSuperior(stream, sealed)),
    ),
    text: await counted(record.pool, () => recorded(record.commands, askSuperior(stream, typed))),
  };
}

/** Counts on the connections themselves, so that statements of a checked-out one are seen as well. */
async function counted(pool, work) {
  const watched = new Set();
  let count = 0;
  const watch = (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const { query } = client;
    client.query = (...args) => {
      count += 1;
      return query.apply(client, args);
    };
  };
  pool.on('acquire', watch);
  await work();
  pool.off('acquire', watch);
  for (const client of watched) delete client.query; // the class's own stands behind it
  return count;
}
