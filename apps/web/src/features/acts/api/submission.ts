import type { Recorded } from '@jishi/client';
import { client } from '@jishi/client/client';
import { useEffect, useRef, useState } from 'react';
import { dataOf } from '../../../shared/api.js';
import { bodyOf } from '../model/on-paper.js';
import { endsTry, type Outcome, outcomeOf } from '../model/outcome.js';
import type { Things } from '../model/things.js';

/** On what the act is recorded; without an id it begins a new thing. */
export interface Target {
  readonly things: Things;
  readonly id: string | null;
  readonly act: string;
}

type Data = Readonly<Record<string, unknown>>;

export interface Submission {
  readonly outcome: Outcome;
  /** @param idToken of the fresh sign-in, for a signing act */
  readonly send: (data: Data, options?: { readonly idToken?: string }) => void;
  readonly reset: () => void;
}

/**
 * Records an act once, however often it is sent: one key per try, a new one after an answer.
 * @param expected the version on which the form rests; null where it does not matter
 */
export function useSubmission(target: Target, expected: number | null): Submission {
  const key = useRef(newKey());
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const last = useRef<Data>({});
  const settle = (next: Outcome) => {
    if (endsTry(next)) key.current = newKey();
    setOutcome(next);
  };
  const send: Submission['send'] = (data, { idToken } = {}) => {
    last.current = data;
    setOutcome({ kind: 'sending' });
    recordAct(target, { data, key: key.current, expected, idToken })
      .then((recorded) => settle({ kind: 'recorded', recorded }))
      .catch((error: unknown) => settle(outcomeOf(error)));
  };
  useResend(outcome, () => send(last.current));
  return { outcome, send, reset: () => setOutcome({ kind: 'idle' }) };
}

interface Try {
  readonly data: Data;
  readonly key: string;
  readonly expected: number | null;
  readonly idToken: string | undefined;
}

/** The act's data comes from its schema, so the request is the generated client's plain one. */
export function recordAct(
  { things: kind, id, act }: Target,
  given: Try,
): Promise<Recorded & { id?: string }> {
  const { data, key, expected, idToken } = given;
  return dataOf(
    client.post<{ 201: Recorded }, unknown, true>({
      url: id === null ? `/v1/${kind}` : '/v1/{kind}/{id}/commands/{act}',
      path: { kind, id, act },
      body: bodyOf(data),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': key,
        'if-match': expected === null ? null : `"${String(expected)}"`,
        'jishi-sign-in': idToken,
      },
      security: [{ scheme: 'bearer', type: 'http' }],
      throwOnError: true,
    }),
  );
}

/** While a step is being opened, the same try goes out again by itself. */
function useResend(outcome: Outcome, again: () => void): void {
  const resend = useRef(again);
  useEffect(() => {
    resend.current = again;
  });
  useEffect(() => {
    if (outcome.kind !== 'opening') return;
    const timer = setTimeout(() => resend.current(), outcome.seconds * 1000);
    return () => clearTimeout(timer);
  }, [outcome]);
}

const newKey = (): string => crypto.randomUUID();
