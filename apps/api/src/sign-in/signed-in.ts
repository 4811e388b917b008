import type { Asker } from '@jishi/commands';
import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Who sends a request, once his token was verified and his account found linked. */
export interface SignedIn {
  /** Keyed hash of issuer and subject. */
  readonly account: string;
  /** As the issuer calls him; for greeting him, never for a decision. */
  readonly name: string | null;
  /** When the token ends, in milliseconds since 1970 by the clock of this machine. */
  readonly expiresAt: number;
  readonly asker: Extract<Asker, { kind: 'person' }>;
}

export type SignedInRequest = FastifyRequest & { signedIn?: SignedIn };

const PUBLIC = 'public';

/** A route that needs no sign-in. */
export const Public = () => SetMetadata(PUBLIC, true);

export const publicKey = PUBLIC;

/** The person who sends the request; the guard has put him there. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!signedIn) throw new Error('a route that asks who is signed in is public');
  return signedIn;
});
