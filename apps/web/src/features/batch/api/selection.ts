import { useState } from 'react';
import type { Selection } from '../../cases/model/selection.js';
import { useBatchActs } from './batch-acts.js';

/** What is chosen in the list; null where the reader has nothing to give to several cases, or looks back. */
export function useSelection(asOf: string | null): Selection | null {
  const [chosen, choose] = useState<readonly string[]>([]);
  const acts = useBatchActs();
  return asOf === null && acts.length > 0 ? { chosen, choose } : null;
}
