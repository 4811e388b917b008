import type { Field } from './field.js';

/** The day on which a past act was done on paper. It travels beside the act's own data. */
export const dayOnPaper: Field = {
  name: 'occurredOn',
  label: { zh: '纸质材料所载日期', en: 'Date on the paper' },
  required: true,
  nullable: false,
  shape: { kind: 'date' },
};

/** What is sent for an act whose form asked for that day, and for any other. */
export function bodyOf(data: Readonly<Record<string, unknown>>): object {
  const { [dayOnPaper.name]: occurredOn, ...own } = data;
  return occurredOn === undefined ? { data } : { data: own, occurredOn };
}
