import type { View } from '@jishi/commands';
import {
  type ActDefinition,
  type Asking,
  heldRoles,
  productRoles,
  type Role,
  titleOf,
} from '@jishi/domain';
import { actView } from '../cases/case-page.js';

/** The acts on a thing that no procedure governs, allowed by duty alone: the act itself judges the rest. */
export function actsOnRegister({ asking, unitChain, context }: View, member: boolean) {
  if (!asking) return [];
  const held = heldRoles({ ...asking, member } satisfies Asking, {
    unitChain,
    today: context.today,
  });
  return Object.entries(context.acts)
    .filter(([, act]) => act.roles.some((role) => !productRoles.includes(role)))
    .map(([name, act]) => actView(offered(name, act, held)));
}

function offered(name: string, { roles, signs }: ActDefinition, held: readonly Role[]) {
  const allowed = roles.some((role) => held.includes(role));
  const lacking = {
    rule: 'SYS-02',
    effect: 'block',
    reason: 'no-grant',
    facts: { actingRole: null, roles },
    whoCan: roles,
  } as const;
  return {
    name,
    title: titleOf(name) ?? { zh: name, en: name },
    allowed,
    roles,
    signs: signs === true,
    refusals: allowed ? [] : [lacking],
    gaps: [],
  };
}
