import { createHash } from 'node:crypto';

/** A client's own key: what it may send, so that it can neither use nor guess an id of the product. */
export const clientKey = /^[A-Za-z0-9_-]{16,64}$/;

/** The ids under which a command is recorded once. The server sets the prefix; a client's key never does. */
export const commandIds = {
  ofPerson: (actorId: string, key: string): string => {
    if (!clientKey.test(key)) throw new Error('a client key has 16 to 64 letters, digits, - or _');
    return `u:${actorId}:${key}`;
  },
  ofOpening: (caseId: string, step: string, opening: number): string =>
    `open:case/${caseId}/${step}#${opening}`,
  /** @param version the case's version that the clock observed, so that a later try is another command */
  ofClock: (workflowId: string, deadline: string, due: string, version: number): string =>
    `clk:${workflowId}/${deadline}/${due}/v${version}`,
  ofPolicy: (policy: string, cause: string): string => `pol:${policy}/${cause}`,
  ofImport: (batch: string, line: string): string => `imp:${batch}/${line}`,
  ofProduct: (what: string): string => `sys:${what}`,
};

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** The stream of a new thing: derived from the command id, so that a repeated request begins no second one. */
export function newStream(prefix: string, commandId: string): string {
  const digest = createHash('sha256').update(`jishi/id/1\0${prefix}\0${commandId}`).digest();
  return `${prefix}/${[...digest.subarray(0, 16)].map((byte) => alphabet[byte & 31]).join('')}`;
}

/**
 * The id of the unit at the top. It is fixed, so that the first administrator can be given a duty on
 * it before anybody could have registered it.
 */
export const topUnit = 'top';
