import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * What a browser may load and talk to: this origin alone, and the issuer for signing in. Styles may
 * stand inline, because the design system writes them while it runs; scripts may not.
 */
export function securityHeaders(issuer: string): FastifyHelmetOptions {
  const signIn = new URL(issuer).origin;
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", signIn],
        frameSrc: ["'self'", signIn],
        formAction: ["'self'", signIn],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'self'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
  };
}
