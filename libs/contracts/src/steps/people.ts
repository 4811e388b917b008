import { id } from '../primitives.js';

/** A candidate of the case, chosen from its list. */
export const candidate = id.meta({ zh: '人选', en: 'Candidate', input: 'candidate' });

/** A registered person. */
export const person = (zh: string, en: string) => id.meta({ zh, en, input: 'person' });
