import { runName } from '../case/state.js';
import type { Signature } from '../shared/signature.js';
import { caseOf } from './case-input.js';
import type { RuleInput } from './input.js';
import { blocked, met, product, rule } from './rule.js';

/**
 * SYS-06: who prepared a document does not approve it. `preparedBy` names the act by which it was
 * prepared. On paper the signer approves, not the recorder, so there the persons are compared.
 */
export const sys06 = rule<RuleInput, { readonly preparedBy: string }>({
  id: 'SYS-06',
  cites: product,
  title: { zh: '起草人不得审批', en: 'Who prepared a document does not approve it' },
  judges: 'act',
  subject: 'case',
  whoCan: ['department-head'],
  parameters: { preparedBy: '' },
  reasons: {
    prepared: {
      facts: { zh: '该材料由同一人起草', en: 'the same person prepared the document' },
      needed: { zh: '由另一人审批', en: 'approval by another person' },
    },
  },
  check: (input, { preparedBy }) => {
    const { act, actor, registers } = input;
    const { state, run } = caseOf(input);
    const preparers = state.acts
      .filter((each) => each.act === preparedBy && each.run === runName(run))
      .map((each) => each.actor);
    const signature = act.data.signature as Signature | undefined;
    const same =
      signature?.kind === 'paper'
        ? preparers.some((id) => registers.access[id]?.personId === signature.signer)
        : preparers.includes(actor.actorId);
    return same ? blocked('prepared') : met();
  },
});
