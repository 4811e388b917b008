import { getCase, getCases, getCatalogue } from '@jishi/client';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../../../shared/api.js';
import { useWords, type Words } from '../../../shared/language.js';
import { registers } from '../../registers/api/registers.js';
import { distinct } from '../model/distinct.js';
import type { Pick } from '../model/field.js';
import { type PickOption, useFormScope } from '../ui/form-context.js';

type Options = readonly PickOption[];
/** @param caseId of the case that the form names, for what is chosen within one */
type Source = (words: Words, caseId: string | null) => Promise<Options>;

const throwOnError = true as const;

const people: Source = async ({ pick }) =>
  (await registers.people()).map(({ personId, name, unitName }) => ({
    value: personId,
    label: `${name} · ${pick(unitName)}`,
  }));

const units: Source = async ({ pick }) =>
  (await registers.units()).map(({ unitId, name }) => ({ value: unitId, label: pick(name) }));

const posts: Source = async ({ pick }, caseId) => {
  if (caseId !== null) {
    const page = await dataOf(getCase({ path: { id: caseId }, throwOnError }));
    return page.posts.map(({ postId, title }) => ({ value: postId, label: pick(title) }));
  }
  return (await registers.posts()).map(({ postId, title, unitName }) => ({
    value: postId,
    label: `${pick(unitName)} · ${pick(title)}`,
  }));
};

const candidates: Source = async (_, caseId) => {
  if (caseId === null) return [];
  const page = await dataOf(getCase({ path: { id: caseId }, throwOnError }));
  return page.candidates
    .filter(({ status }) => status === 'in')
    .map(({ candidateId, name }) => ({ value: candidateId, label: name }));
};

const cases: Source = async () => {
  const query = { view: 'open' as const, limit: 200 };
  const { items } = await dataOf(getCases({ query, throwOnError }));
  return items.map(({ caseId, caseNo, title }) => ({ value: caseId, label: `${caseNo} ${title}` }));
};

const sources: { readonly [From in Pick]: Source } = {
  person: people,
  unit: units,
  post: posts,
  candidate: candidates,
  case: cases,
  body: async ({ pick }) =>
    (await registers.bodies()).map(({ bodyId, name }) => ({ value: bodyId, label: pick(name) })),
  accountability: async () =>
    (await registers.accountability()).map(({ accountabilityId, title, name }) => ({
      value: accountabilityId,
      label: `${name} · ${title}`,
    })),
  actor: async () =>
    (await registers.access()).map(({ actorId, name }) => ({
      value: actorId,
      label: name ?? actorId,
    })),
  nominator: async (words) => [...(await units(words, null)), ...(await people(words, null))],
  item: () => Promise.resolve([]),
  matter: () => Promise.resolve([]),
  procedure: async ({ pick }) =>
    (await dataOf(getCatalogue({ throwOnError }))).procedures.map(({ version, title }) => ({
      value: version,
      label: `${pick(title)} (${version})`,
    })),
  step: async ({ pick }) =>
    (await dataOf(getCatalogue({ throwOnError }))).steps.map(({ kind, title }) => ({
      value: kind,
      label: pick(title),
    })),
};

/** What can be chosen: what the thing at hand brings, else what the registers hold. */
export function usePickOptions(from: Pick) {
  const words = useWords();
  const { local, caseId } = useFormScope();
  const given = local[from];
  const { data, isPending } = useQuery({
    queryKey: ['pick', from, words.language, caseId],
    queryFn: async () => distinct(await sources[from](words, caseId)),
    enabled: given === undefined,
    staleTime: 30_000,
  });
  return { options: given ?? data ?? [], busy: given === undefined && isPending };
}
