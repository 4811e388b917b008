/** A share of a whole, counted in integers: a decimal of 2/3 is wrong for every multiple of 3. */
export type Fraction = { readonly num: number; readonly den: number };

/** The least whole number that reaches the share: two thirds of 10 are 7. */
export function leastOf(whole: number, { num, den }: Fraction): number {
  const parts = num * whole;
  const rest = parts % den;
  return (parts - rest) / den + (rest === 0 ? 0 : 1);
}
