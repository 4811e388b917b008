import { useNavigate, useSearch } from '@tanstack/react-router';
import { readAsOf, type Search } from './search.js';

/** The parameters of the address, and a way to change some of them; null takes one away. */
export function useAddress() {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = (changes: Readonly<Record<string, string | null>>, replace = false) => {
    const next = Object.fromEntries(
      Object.entries({ ...search, ...changes }).filter(([, value]) => value !== null),
    ) as Search;
    void navigate({ to: '.', search: next, replace });
  };
  return { search, change, asOf: readAsOf(search.asOf) };
}
