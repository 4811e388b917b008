import {
  getAccountability,
  getPerson,
  getPersonNominations,
  getPost,
  listAccess,
  listAccountability,
  listBodies,
  listPeople,
  listPosts,
  listUnits,
} from '@jishi/client';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../../../shared/api.js';

/** A register is read whole, page by page, up to this many lines. */
const MOST = 5000;
const throwOnError = true as const;

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

type Query = { limit: number; after?: string };

async function readAll<Item>(
  read: (query: Query) => Promise<{ readonly data: Page<Item> }>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    const query: Query = { limit: 500, ...(after === null ? {} : { after }) };
    const page: Page<Item> = await dataOf(read(query));
    items.push(...page.items);
    after = page.next;
  } while (after !== null && items.length < MOST);
  return items;
}

/** The registers by name: each read whole, in the order of the API. */
export const registers = {
  units: () => readAll((query) => listUnits({ query, throwOnError })),
  bodies: () => readAll((query) => listBodies({ query, throwOnError })),
  posts: () => readAll((query) => listPosts({ query, throwOnError })),
  people: () => readAll((query) => listPeople({ query, throwOnError })),
  accountability: () => readAll((query) => listAccountability({ query, throwOnError })),
  access: () => readAll((query) => listAccess({ query, throwOnError })),
};

type RegisterName = keyof typeof registers;
type Items<Name extends RegisterName> = Awaited<ReturnType<(typeof registers)[Name]>>;

export function useRegister<Name extends RegisterName>(name: Name) {
  const read = registers[name] as () => Promise<Items<Name>>;
  return useQuery({ queryKey: [name], queryFn: read, staleTime: 30_000 });
}

/** The posts with their places, now or as they stood at an instant. */
export function useTeam(asOf: string | null) {
  const at = asOf === null ? {} : { asOf };
  return useQuery({
    queryKey: ['posts', 'team', asOf],
    queryFn: () => readAll((query) => listPosts({ query: { ...query, ...at }, throwOnError })),
  });
}

export function usePost(id: string) {
  return useQuery({
    queryKey: ['post', id],
    queryFn: () => dataOf(getPost({ path: { id }, throwOnError })),
  });
}

export function useMatter(id: string) {
  return useQuery({
    queryKey: ['accountability', id],
    queryFn: () => dataOf(getAccountability({ path: { id }, throwOnError })),
  });
}

export function usePerson(id: string) {
  return useQuery({
    queryKey: ['person', id],
    queryFn: () => dataOf(getPerson({ path: { id }, throwOnError })),
  });
}

/** By whom he was nominated, in the cases that the reader may open. */
export function useNominations(personId: string) {
  return useQuery({
    queryKey: ['person', personId, 'nominations'],
    queryFn: () => dataOf(getPersonNominations({ path: { id: personId }, throwOnError })),
  });
}
