import { fieldWords, type ProblemCode, problems } from '@jishi/contracts';
import type { Text } from '@jishi/domain';

/** One field that could not be read, by its dotted path. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
  /** Left out where the message is the code. */
  readonly code?: string;
  /** Left out where the code has words. */
  readonly words?: Text;
}

interface ProblemParts {
  /** Where it is not the usual one of the code. */
  readonly status?: number;
  readonly detail?: string;
  /** Members of the problem beside the standard ones. */
  readonly more?: object;
  readonly headers?: { readonly [name: string]: string };
}

/** A request that fails in a way the client should understand; answered by `ProblemFilter` as RFC 9457 says. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    readonly parts: ProblemParts = {},
  ) {
    super(problems[code].en);
  }

  get status(): number {
    return this.parts.status ?? problems[this.code].status;
  }

  /** @param instance names this very occurrence: the id under which the log has the request */
  body(instance: string): object {
    const { zh, en } = problems[this.code];
    const { detail, more = {} } = this.parts;
    return {
      type: this.code,
      title: en,
      status: this.status,
      ...(detail === undefined ? {} : { detail }),
      instance: `urn:uuid:${instance}`,
      code: this.code,
      words: { zh, en },
      ...more,
    };
  }
}

export function unreadable(...fields: readonly FieldProblem[]): Problem {
  const worded = fields.map(({ field, message, code = message, words = fieldWords(code) }) => ({
    field,
    message,
    words,
  }));
  return new Problem('unreadable', { more: { fields: worded } });
}

export function retryLater(
  code: 'opening' | 'contended' | 'unavailable',
  seconds: number,
): Problem {
  return new Problem(code, {
    more: { retryAfterSeconds: seconds },
    headers: { 'retry-after': String(seconds) },
  });
}

/** The issues of a schema as problems of fields. @param whole what the empty path stands for */
export function unreadableBy(
  issues: readonly {
    readonly path: readonly PropertyKey[];
    readonly message: string;
    readonly code: string;
  }[],
  whole: string,
): Problem {
  return unreadable(
    ...issues.map(({ path, message, code }) => ({
      field: path.map(String).join('.') || whole,
      message,
      code,
    })),
  );
}
