import type { StepKind } from '@jishi/domain';
import type { z } from 'zod';
import { analysisCommands } from './analysis.js';
import { decisionCommands } from './decision.js';
import {
  toleranceAcceptanceCommands,
  toleranceCorrectionCommands,
  toleranceReplyCommands,
  toleranceStartCommands,
  toleranceUseCommands,
  toleranceVerificationCommands,
} from './fault-tolerance.js';
import { inspectionCommands } from './inspection.js';
import { probationCommands } from './probation.js';
import { proposalCommands } from './proposal.js';
import { publicityCommands } from './publicity.js';
import { recommendationCommands } from './recommendation.js';
import { toleranceDeterminationCommands } from './tolerance-determination.js';

type Commands = { readonly [command: string]: z.ZodType };

/** The commands of every kind of step. */
const byKind: { readonly [Kind in StepKind]: Commands } = {
  analysis: analysisCommands,
  proposal: proposalCommands,
  recommendation: recommendationCommands,
  inspection: inspectionCommands,
  decision: decisionCommands,
  publicity: publicityCommands,
  probation: probationCommands,
  'tolerance-start': toleranceStartCommands,
  'tolerance-acceptance': toleranceAcceptanceCommands,
  'tolerance-verification': toleranceVerificationCommands,
  'tolerance-determination': toleranceDeterminationCommands,
  'tolerance-reply': toleranceReplyCommands,
  'tolerance-correction': toleranceCorrectionCommands,
  'tolerance-use': toleranceUseCommands,
};

export const stepKinds = Object.keys(byKind) as [StepKind, ...StepKind[]];

export const stepCommands: Commands = Object.assign({}, ...Object.values(byKind)) as Commands;
