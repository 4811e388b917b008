/**
 * The package `ms` hides its types from nodenext, which makes Temporal's `Duration` silently `any`: without this
 * declaration `'30 dayz'` would compile.
 */
declare module 'ms' {
  type Unit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day';
  export type StringValue = `${number} ${Unit}` | `${number} ${Unit}s`;
}
