import { define } from './define.js';

export const drafts = define({
  title: ['我的草稿', 'My drafts'],
  hint: ['未入记录，仅本人可见', 'not on record, and seen by nobody else'],
  empty: ['没有草稿。', 'No draft.'],
  act: ['办理', 'Act'],
  of: ['事项', 'Case'],
  savedAt: ['保存时间', 'Kept at'],
  discard: ['不用草稿', 'Discard the draft'],
});
