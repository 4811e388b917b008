export { aggregateSpec, type Outcome, type Scenario } from './aggregate-spec.js';
export {
  heldPost,
  type KnownFact,
  proposing,
  ruleOnCandidate,
} from './candidate-rule.js';
export { caseOpened, caseSpec, sealedOf, stepOpened, type World } from './case-spec.js';
export { gate } from './gate.js';
export {
  ask,
  askBody,
  bodyAnswers,
  checksDone,
  inspectionActs,
  memberSigns,
  onPaper,
  reply,
} from './inspection-acts.js';
export {
  inspectionOpened,
  inspectionProcedure,
  inspectionRegisters,
  openInspection,
} from './inspection-case.js';
export { registeredPerson, registeredUnit } from './registered.js';
export { registeredPost } from './registered-post.js';
export {
  atDecision,
  bySecretary,
  clearInspection,
  conclude,
  decisionProcedure,
  enterItem,
  introduce,
  memberIds,
  opinion,
  registeredBody,
  roster,
  sittingCalled,
  sittingOpen,
  sittingRegisters,
} from './sitting.js';
export {
  atStage,
  findings,
  matterOpened,
  stageOpened,
  toleranceActs,
  toleranceRegisters,
  toleranceWorld,
} from './tolerance.js';
export { type AggregateWorld, contextOf, type Given, instantOf, type When } from './world.js';
