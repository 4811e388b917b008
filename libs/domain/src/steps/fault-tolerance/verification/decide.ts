import { kept, within } from '../../../case/within.js';
import { type ActResult, events, invalid } from '../../../shared/decision.js';
import type { NewEvent } from '../../../shared/event.js';
import { type ActInput, act } from '../../../shared/step-module.js';
import { acceptanceOf } from '../acceptance/events.js';
import { onDay } from '../on-day.js';
import type {
  ConcludeVerification,
  ExtendVerification,
  HearPerson,
  RecordFactCheck,
  RecordUnitOpinion,
} from './commands.js';
import { verificationEvent } from './events.js';

export const verificationActs = {
  'hear-person': act<HearPerson>(
    { zh: '听取本人申述', en: "Record the person's statement" },
    (input) => sinceAcceptance(input, 'heardOn', verificationEvent('PersonHeard', input.data)),
  ),
  'record-unit-opinion': act<RecordUnitOpinion>(
    { zh: '记录单位党组织意见', en: "Record the unit's opinion" },
    (input) =>
      sinceAcceptance(input, 'statedOn', verificationEvent('UnitOpinionRecorded', input.data)),
  ),
  'record-fact-check': act<RecordFactCheck>(
    { zh: '记录核查情况', en: 'Record a check of facts' },
    (input) => sinceAcceptance(input, 'checkedOn', verificationEvent('FactChecked', input.data)),
  ),
  'extend-verification': act<ExtendVerification>(
    { zh: '延长核查期限', en: 'Extend the verification' },
    extend,
  ),
  'conclude-verification': act<ConcludeVerification>(
    { zh: '形成核查结论', en: 'Conclude the verification' },
    (input) =>
      sinceAcceptance(input, 'concludedOn', verificationEvent('VerificationConcluded', input.data)),
  ),
};

function sinceAcceptance<Data extends object>(
  input: ActInput<Data>,
  field: keyof Data & string,
  fact: NewEvent,
): ActResult {
  return onDay(input, { field, notBefore: acceptanceOf(input.state).acceptedOn }, fact);
}

/** The further days begin where the period ends, so none of them is lost by extending early. */
function extend({ data, run, step, calendar }: ActInput<ExtendVerification>): ActResult {
  const running = run.deadlines.verification;
  if (!running) return invalid('reason', 'not-applicable');
  return events(
    verificationEvent('VerificationExtended', {
      ...data,
      deadlines: within(step, { name: 'extension', from: running.to }, calendar),
      settles: kept('verification'),
    }),
  );
}
