import { z } from 'zod';
import { documentInput } from '../primitives.js';

/** The document that a fact of a register is taken from. */
export const source = z.exactOptional(documentInput('依据材料', 'Source document'));
