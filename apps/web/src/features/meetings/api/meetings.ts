import { getMeeting, listMeetings } from '@jishi/client';
import { useQuery } from '@tanstack/react-query';
import { dataOf } from '../../../shared/api.js';

const throwOnError = true as const;

/** The sittings that the reader may see, latest first. */
export function useMeetings() {
  return useQuery({
    queryKey: ['meetings'],
    queryFn: async () => {
      const { items } = await dataOf(listMeetings({ query: { limit: 500 }, throwOnError }));
      return items.toSorted((a, b) => b.heldOn.localeCompare(a.heldOn));
    },
  });
}

export function useMeeting(id: string) {
  return useQuery({
    queryKey: ['meeting', id],
    queryFn: () => dataOf(getMeeting({ path: { id }, throwOnError })),
  });
}
