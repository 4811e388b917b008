import { demoPeople } from '../../../../apps/cli/src/demo/people.js';
import { toleranceBody } from '../courses/tolerance.js';

/** What the register says of those whom the sequences concern, the principal of a body first. */
export const office = {
  bodies: {
    'demo-body1': {
      members: ['demo-p06', 'demo-p07', 'demo-p08', 'demo-p09', 'demo-p10'],
      plenary: false,
    },
    'demo-body2': {
      members: [
        ...['demo-p06', 'demo-p07', 'demo-p08', 'demo-p09', 'demo-p10', 'demo-p12', 'demo-p13'],
      ],
      plenary: true,
    },
    [toleranceBody.id]: { members: toleranceBody.members, plenary: false },
  } as { readonly [id: string]: Body },
  secretary: 'demo-p04',
  disciplineSecretary: 'demo-p05',
  /** Who has not the years that art. 8 asks for. */
  tooEarly: 'demo-p23',
  candidates: ['demo-p21', 'demo-p22', 'demo-p23', 'demo-p24', 'demo-p31', 'demo-p32', 'demo-p35'],
} as const;

export interface Body {
  readonly members: readonly string[];
  /** Decides by secret ballot; who withdraws there keeps the vote. */
  readonly plenary: boolean;
}

/** The person behind an account of the demo register. */
export function personOf(actor: string): string | undefined {
  return demoPeople.find(({ login }) => `demo-${login ?? ''}` === actor)?.id;
}
