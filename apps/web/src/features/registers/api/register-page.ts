import {
  type AccessPage,
  type BodyPage,
  getAccess,
  getBody,
  getUnit,
  type UnitPage,
} from '@jishi/client';
import { dataOf } from '../../../shared/api.js';
import type { Things } from '../../acts/model/things.js';

export type RegisterPage = UnitPage | BodyPage | AccessPage;

/** The page of an entry in a register that administrators keep. */
export function readRegisterPage(things: Things, id: string): Promise<RegisterPage> {
  const asked = { path: { id }, throwOnError: true } as const;
  if (things === 'bodies') return dataOf(getBody(asked));
  return things === 'access' ? dataOf(getAccess(asked)) : dataOf(getUnit(asked));
}
