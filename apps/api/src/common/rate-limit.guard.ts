import { createHash } from 'node:crypto';
import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import {
  InjectThrottlerOptions,
  InjectThrottlerStorage,
  ThrottlerGuard,
  type ThrottlerModuleOptions,
  type ThrottlerStorage,
} from '@nestjs/throttler';
import type { FastifyRequest } from 'fastify';
import { Accounts } from '../sign-in/accounts.service.js';

/**
 * So many requests a minute of one account. Before its token was verified once, a request counts for
 * its address: nobody escapes by inventing tokens.
 */
@Injectable()
export class RateLimitGuard extends ThrottlerGuard {
  constructor(
    @InjectThrottlerOptions() options: ThrottlerModuleOptions,
    @InjectThrottlerStorage() storage: ThrottlerStorage,
    reflector: Reflector,
    @Inject(Accounts) private readonly accounts: Accounts,
  ) {
    super(options, storage, reflector);
  }

  protected override getTracker(request: FastifyRequest): Promise<string> {
    const token = request.headers.authorization?.slice('Bearer '.length) ?? '';
    const known = this.accounts.known(token);
    return Promise.resolve(known ? this.accounts.keyOf(known) : request.ip);
  }

  /** One budget for all routes. */
  protected override generateKey(_: ExecutionContext, tracker: string, name: string): string {
    return createHash('sha256').update(`${name} ${tracker}`).digest('base64url');
  }
}
