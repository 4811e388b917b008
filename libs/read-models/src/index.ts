export type { CaseRow, Listed } from './case-row.js';
export {
  type CaseCursor,
  type CaseListItem,
  type CaseListQuery,
  type CasePage,
  findCases,
} from './case-list.query.js';
export { listedKinds, type ListedKind } from './listing.js';
export { createListingProjector, type ListingDependencies } from './listing.projector.js';
export { migrateReadModels } from './migrate.js';
export { casesOnAgenda, findRegistered, type RegisterListQuery } from './register-list.query.js';
