import { areRelated } from '../registers/person.js';
import { paperSignaturesIn } from '../shared/paper-signers.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, product, rule } from './rule.js';

/** SYS-05: nobody acts on a case about himself or a relative. */
export const sys05 = rule<RuleInput, Record<string, never>>({
  id: 'SYS-05',
  cites: product,
  title: { zh: '本人及近亲属事项须回避', en: 'Nobody acts on a case about himself or a relative' },
  judges: 'state',
  subject: 'candidate',
  whoCan: ['officer', 'department-head'],
  parameters: {},
  reasons: {
    self: {
      facts: { zh: '本人为该事项人选', en: 'the actor is a candidate of this case' },
      needed: { zh: '由他人办理', en: 'another person' },
    },
    relative: {
      facts: { zh: '登记为人选的近亲属', en: 'registered as a close relative of a candidate' },
      needed: { zh: '由他人办理', en: 'another person' },
    },
    signer: {
      facts: {
        zh: '纸质签字人为人选本人或其近亲属',
        en: 'the signer on paper is a candidate or a close relative of one',
      },
      needed: { zh: '由他人签字', en: 'another signer' },
    },
    // Judged on the stream of the person whose facts they are.
    'own-record': {
      facts: {
        zh: '该信息属于本人或近亲属',
        en: 'the facts are of the actor or of a close relative',
      },
      needed: { zh: '由他人登记', en: 'another person' },
    },
  },
  check: (input) => {
    const { act, actor, candidate } = input;
    if (!candidate) return notApplicable();
    const signers = paperSignaturesIn(act.data).map(({ signature }) => signature.signer);
    if (signers.some((signer) => concernOf(signer, candidate.personId, input)))
      return blocked('signer');
    if (actor.personId === null) return notApplicable();
    const concern = concernOf(actor.personId, candidate.personId, input);
    return concern ? blocked(concern) : met();
  },
});

/** How an act on somebody's case concerns a person. */
function concernOf(
  personId: string,
  candidateId: string,
  { registers }: RuleInput,
): 'self' | 'relative' | null {
  if (personId === candidateId) return 'self';
  return areRelated(registers.persons[candidateId], registers.persons[personId])
    ? 'relative'
    : null;
}
