import { z } from 'zod';

/**
 * What the act of a clock is given with: the deadline that has come, by its name in the run. The name
 * is the clock's, for some with what it runs for behind a slash.
 */
export const dueAct = z.strictObject({
  deadline: z.string().regex(/^[A-Za-z0-9_/-]{1,128}$/),
}) satisfies z.ZodType<{ readonly deadline: string }>;
