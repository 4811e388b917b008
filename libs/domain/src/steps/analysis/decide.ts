import { endOfCase } from '../../case/end.js';
import { firstUnregistered } from '../../registers/registered.js';
import { type ActResult, events, invalid } from '../../shared/decision.js';
import { inFuture } from '../../shared/in-future.js';
import { knownSigner } from '../../shared/known-signer.js';
import { type ActInput, act } from '../../shared/step-module.js';
import type { ConcludeAnalysis, RecordAnalysis } from './commands.js';
import { analysisEvent, analysisFacts } from './events.js';

export const analysisActs = {
  'record-analysis': act<RecordAnalysis>(
    { zh: '记录分析研判', en: 'Record analysis' },
    recordAnalysis,
    ({ attendees }) => attendees.map((personId) => `person/${personId}`),
  ),
  'conclude-analysis': act<ConcludeAnalysis>(
    { zh: '签署分析研判结论', en: 'Sign the conclusion of the analysis' },
    concludeAnalysis,
  ),
};

function recordAnalysis(input: ActInput<RecordAnalysis>): ActResult {
  const { data, state, registers } = input;
  const stranger = firstUnregistered(data.attendees, registers);
  if (stranger >= 0) return invalid(`attendees.${stranger}`, 'unknown');
  const elsewhere = data.shortPosts.findIndex(
    ({ postId }) => !state.posts.some((post) => post.postId === postId),
  );
  if (elsewhere >= 0) return invalid(`shortPosts.${elsewhere}.postId`, 'unknown');
  return (
    inFuture(input, 'analysedOn') ??
    events({ ...analysisEvent('AnalysisRecorded', data), occurredOn: data.analysedOn })
  );
}

function concludeAnalysis(input: ActInput<ConcludeAnalysis>): ActResult {
  const { data, run, state, registers } = input;
  if (!analysisFacts(run).analysis && data.conclusion === 'do-not-start')
    return invalid('conclusion', 'not-applicable');
  const signed = knownSigner(data.signature, input);
  if ('kind' in signed) return signed;
  const concluded = analysisEvent('AnalysisConcluded', { ...data, ...signed });
  if (data.conclusion === 'start') return events(concluded);
  const end = endOfCase(state, 'stopped', data.basis, registers);
  return { kind: 'events', events: [concluded, ...end.events], also: end.also };
}
