import { z } from 'zod';
import { unreadableBy } from '../common/problem.js';
import type { PageQuery } from './things.service.js';

/** What a page is asked with; what is not understood is named, for a page has no other meaning to fall back on. */
export const pageQuery = {
  asOf: z
    .string()
    .max(40)
    .optional()
    .meta({ description: 'An instant, or pos:<version> of this stream' }),
  waitFor: z
    .string()
    .max(200)
    .optional()
    .meta({ description: '<stream>:<version>, as an act answered it' }),
};

const schema = z.object(pageQuery);

/** @throws Problem that names the parameter; one that is given twice arrives as a list */
export function readPageQuery(given: { readonly [name: string]: unknown }): PageQuery {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw unreadableBy(read.error.issues, 'query');
}
