import { acceptance } from './acceptance/index.js';
import { correction } from './correction/index.js';
import { determination } from './determination/index.js';
import { reply } from './reply/index.js';
import { start } from './start/index.js';
import { use } from './use/index.js';
import { verification } from './verification/index.js';

/** The stages of fault tolerance and correction (容错纠错), by the kinds of step that they are. */
export const faultTolerance = {
  'tolerance-start': start,
  'tolerance-acceptance': acceptance,
  'tolerance-verification': verification,
  'tolerance-determination': determination,
  'tolerance-reply': reply,
  'tolerance-correction': correction,
  'tolerance-use': use,
};
