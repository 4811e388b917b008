export {
  caseOpened,
  caseSpec,
  contextOf,
  type Given,
  instantOf,
  sealedOf,
  stepOpened,
  type When,
  type World,
} from './case-spec.js';
