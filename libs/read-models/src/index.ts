export { actorOfAccount } from './accounts.query.js';
export {
  type CaseCursor,
  type CaseListItem,
  type CaseListQuery,
  type CasePage,
  findCases,
} from './case-list.query.js';
export type { CaseRow, Listed } from './case-row.js';
export { type CasesOfPersonQuery, casesOfPerson } from './cases-of-person.query.js';
export { type ListedKind, listedKinds } from './listing.js';
export {
  createListingProjector,
  type ListingDependencies,
  listingFollower,
} from './listing.projector.js';
export { migrateReadModels } from './migrate.js';
export { type Naming, namingsOf } from './named-documents.query.js';
export {
  bodiesOfPerson,
  casesOnAgenda,
  findRegistered,
  type RegisterListQuery,
} from './register-list.query.js';
export { runningCasesByProcedure } from './running-cases.query.js';
