import type { Label } from './primitives.js';

/** Every way in which a request fails, with its HTTP status and what a person reads (RFC 9457). */
export const problems = {
  unreadable: { status: 400, zh: '请求内容无法识别', en: 'The request cannot be read' },
  'not-signed-in': { status: 401, zh: '尚未登录或登录已过期', en: 'Not signed in, or no longer' },
  'sign-in-again': {
    status: 401,
    zh: '签字须为此操作重新登录确认',
    en: 'Signing needs a fresh sign-in for this very act',
  },
  'no-access': {
    status: 403,
    zh: '账号尚未开通，请联系安全管理员',
    en: 'This account has no access yet; ask the security administrator',
  },
  'not-found': { status: 404, zh: '没有找到', en: 'Not found' },
  refused: { status: 409, zh: '不能办理', en: 'Not recorded' },
  stale: { status: 412, zh: '打开后已有变化', en: 'Changed since it was opened' },
  'too-large': { status: 413, zh: '内容过大', en: 'Too large' },
  'wrong-media-type': {
    status: 415,
    zh: '不接受此类内容',
    en: 'Content of this type is not accepted',
  },
  'key-reused': {
    status: 422,
    zh: '同一请求编号用于两个不同请求',
    en: 'One key was used for two different requests',
  },
  throttled: {
    status: 429,
    zh: '一小时内尝试次数过多',
    en: 'Too many refused attempts in an hour',
  },
  'too-many-requests': { status: 429, zh: '请求过于频繁', en: 'Too many requests' },
  internal: {
    status: 500,
    zh: '内部错误，未作记录',
    en: 'An internal error; nothing was recorded',
  },
  opening: {
    status: 503,
    zh: '环节正在开启，流程推进滞后。已入记录的不受影响，稍后可再试',
    en: 'The step is being opened; what is on record stands; try again soon',
  },
  contended: {
    status: 503,
    zh: '相关记录正被频繁更改，请再试',
    en: 'The record moved under every try; try again',
  },
  unavailable: {
    status: 503,
    zh: '服务暂不可用，请稍后再试',
    en: 'Not available at the moment; try again',
  },
} as const satisfies { readonly [code: string]: Label & { readonly status: number } };

export type ProblemCode = keyof typeof problems;
