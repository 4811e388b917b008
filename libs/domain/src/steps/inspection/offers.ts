import { candidatesIn, type StepRun } from '../../case/state.js';
import type { Offers } from '../../shared/offers.js';
import { inspectionFacts } from './events.js';
import { type InquiryStanding, inquiriesOn, standingOfInquiry } from './inquiry-standing.js';

export const inspectionOffers: Offers = {
  'record-bar': (_run, state) => candidatesIn(state).length > 0,
  'fix-inspection-candidates': (run) => !inspectionFacts(run).fixed,
  'issue-inspection-notice': (run) => !inspectionFacts(run).notice,
  'record-check-reply': (run) => inspectionFacts(run).asked !== undefined,
  'record-inquiry-reply': (run) => isAny(run, 'sent'),
  'judge-inquiry-reply': (run) => isAny(run, 'replied'),
  'give-inquiry-feedback': (run) => isAny(run, 'judged'),
  'record-body-answer': (run) => inspectionFacts(run).requests !== undefined,
  'give-political-notice': (run) => inspectionFacts(run).political !== undefined,
  'record-political-reply': (run) => inspectionFacts(run).politicalNotices !== undefined,
};

function isAny(run: StepRun, state: InquiryStanding['state']): boolean {
  const facts = inspectionFacts(run);
  return inquiriesOn(facts).some((each) => standingOfInquiry(facts, each).state === state);
}
