/** What the demo register says of those whom the sequences concern, written down from it by hand. */
export const office = {
  quota: 2,
  /** Members of the standing committee; the principal is the first. */
  members: ['demo-p06', 'demo-p07', 'demo-p08', 'demo-p09', 'demo-p10'],
  secretary: 'demo-p04',
  disciplineSecretary: 'demo-p05',
  /** The places of the case. */
  places: 1,
} as const;
