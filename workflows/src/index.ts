export { caseWorkflow } from './case/case.workflow.js';
export { publicity } from './steps/publicity/publicity.workflow.js';
