import type { Text } from './refusal.js';

/** What the app must know before anybody has signed in. */
export interface Config {
  readonly issuer: string;
  readonly clientId: string;
  readonly simulated: boolean;
  readonly now: string;
}

export interface GrantedRole {
  readonly role: string;
  readonly title: Text;
  readonly unitId: string;
}

export interface Me {
  readonly actorId: string;
  readonly personId: string | null;
  readonly name: string | null;
  readonly roles: readonly GrantedRole[];
  /** The bodies of which the person is a member. */
  readonly memberships: readonly string[];
  readonly simulated: boolean;
  readonly now: string;
}
