import { z } from 'zod';
import { instant } from '../common/schemas.js';

/** What was typed into the form of an act, as the form holds it; no fact, and read by its author alone. */
export const draftContent = z
  .strictObject({ values: z.record(z.string().max(100), z.json()) })
  .meta({ id: 'DraftContent' });

export const draft = z
  .object({
    values: z.record(z.string(), z.unknown()).nullable(),
    savedAt: instant.nullable(),
  })
  .meta({ id: 'Draft', description: 'Both null where there is none' });

export const draftList = z
  .object({
    items: z.array(
      z.object({ things: z.string(), id: z.string(), act: z.string(), savedAt: instant }),
    ),
  })
  .meta({ id: 'DraftList' });
