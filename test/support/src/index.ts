export { aggregateSpec, type Outcome, type Scenario } from './aggregate-spec.js';
export { caseOpened, caseSpec, sealedOf, stepOpened, type World } from './case-spec.js';
export { type AggregateWorld, contextOf, type Given, instantOf, type When } from './world.js';
