export { caseWorkflow } from './case/case.workflow.js';
export { analysis } from './steps/analysis/analysis.workflow.js';
export { decision } from './steps/decision/decision.workflow.js';
export { inspection } from './steps/inspection/inspection.workflow.js';
export { probation } from './steps/probation/probation.workflow.js';
export { proposal } from './steps/proposal/proposal.workflow.js';
export { publicity } from './steps/publicity/publicity.workflow.js';
export { recommendation } from './steps/recommendation/recommendation.workflow.js';
