import { client } from '@jishi/client/client';
import { dataOf } from './api.js';

/** What every page of a thing says, whatever its kind. */
export interface ThingPage {
  readonly version: number;
}

interface PageOf {
  readonly things: string;
  readonly id: string;
  /** `<stream>:<version>` that the page must show. */
  readonly waitFor?: string;
}

/** The page of a thing whose kind is only known while the app runs. */
export function readThing({ things, id, waitFor }: PageOf): Promise<ThingPage> {
  return dataOf<ThingPage>(
    client.get<ThingPage, unknown, true>({
      url: '/v1/{things}/{id}',
      path: { things, id },
      ...(waitFor === undefined ? {} : { query: { waitFor } }),
      security: [{ scheme: 'bearer', type: 'http' }],
      throwOnError: true,
    }),
  );
}
