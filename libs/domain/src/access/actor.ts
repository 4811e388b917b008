import type { Role } from './roles.js';

/** Who asks, in which duty. `personId` is null for the product's own actors and for administrators outside the register. */
export interface Actor {
  readonly actorId: string;
  readonly personId: string | null;
  readonly actingRole: Role;
  /** The actor for whom a deputy acts. */
  readonly actingFor: string | null;
}
