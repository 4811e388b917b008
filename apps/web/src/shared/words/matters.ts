import { define } from './define.js';

export const matters = define({
  title: ['问责事项', 'Accountability'],
  matter: ['事项', 'Matter'],
  openedOn: ['启动日期', 'Opened on'],
  checks: ['容错核查', 'Checks of fault tolerance'],
  noChecks: ['尚未启动容错核查。', 'No check has been started.'],
  decision: ['问责决定', 'Decision'],
  undecided: ['尚未决定。', 'It is not decided.'],
  'not-held': ['不予问责', 'not held accountable'],
  lighter: ['从轻问责', 'held, lighter'],
  reduced: ['减轻问责', 'held, reduced'],
  held: ['予以问责', 'held accountable'],
});
