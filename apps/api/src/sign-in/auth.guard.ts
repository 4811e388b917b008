import type { IncomingHttpHeaders } from 'node:http';
import { id } from '@jishi/contracts';
import { type Role, roles, roleTitles } from '@jishi/domain';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem, unreadable } from '../common/problem.js';
import { Accounts, notSignedIn } from './accounts.service.js';
import { publicKey, type SignedInRequest } from './signed-in.js';

/** Says who sends a request. What he may see and do is judged from the record, by libs/commands. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly accounts: Accounts,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const isPublic = this.reflector.getAllAndOverride<boolean>(publicKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (isPublic) return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const account = await this.accounts.ofToken(bearerOf(request.headers));
    const actorId = await this.accounts.actorOf(account.key);
    if (actorId === null) throw noAccess(account.key);
    const asker = { kind: 'person', actorId, ...dutyOf(request.headers) } as const;
    const { key, name, expiresAt } = account;
    request.signedIn = { account: key, name, expiresAt, asker };
    return true;
  }
}

/** @throws Problem `not-signed-in` where there is no bearer token */
function bearerOf({ authorization = '' }: IncomingHttpHeaders): string {
  const [, token] = /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(authorization) ?? [];
  if (token === undefined) throw notSignedIn();
  return token;
}

/** The hash tells an administrator which account to link, and nobody else anything. */
function noAccess(account: string): Problem {
  return new Problem('no-access', {
    more: { account, ask: { role: 'security-admin', title: roleTitles['security-admin'] } },
  });
}

function dutyOf(headers: IncomingHttpHeaders): { role: Role | null; actingFor: string | null } {
  const role = headers['jishi-role'];
  const actingFor = headers['jishi-acting-for'];
  if (role !== undefined && !(roles as readonly unknown[]).includes(role))
    throw unreadable({ field: 'Jishi-Role', message: 'no role of this name' });
  if (actingFor !== undefined && !id.safeParse(actingFor).success)
    throw unreadable({ field: 'Jishi-Acting-For', message: 'no actor has such an id' });
  return {
    role: (role as Role | undefined) ?? null,
    actingFor: (actingFor as string | undefined) ?? null,
  };
}
