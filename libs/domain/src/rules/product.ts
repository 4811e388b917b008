import { dutyOf } from '../access/duties.js';
import { openFlags } from '../case/flags.js';
import type { RuleInput } from './input.js';
import { blocked, met, notApplicable, product, type Rule, rule } from './rule.js';

/** A rule whose checks are made elsewhere in the path; only its wording stands here. */
function wordingOnly(
  definition: Omit<Rule<RuleInput>, 'cites' | 'judges' | 'subject' | 'parameters' | 'check'>,
) {
  return rule<RuleInput, Record<string, never>>({
    ...definition,
    cites: product,
    judges: 'act',
    subject: 'case',
    parameters: {},
    check: () => notApplicable(),
  });
}

/**
 * SYS-01: a mandated step is never skipped. Judged by the dispatch of acts to steps; where an act names the rule, it
 * asks that no step before it stands on a fact that was found wrong.
 */
export const sys01 = rule<RuleInput, Record<string, never>>({
  id: 'SYS-01',
  cites: product,
  title: { zh: '法定环节不得跳过', en: 'A mandated step is never skipped' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer'],
  parameters: {},
  reasons: {
    flagged: {
      facts: {
        zh: '“{step}”环节的结论依据有误',
        en: 'the conclusion of {step} stood on a wrong fact',
      },
      needed: {
        zh: '宣告无效并重新办理该环节',
        en: 'that conclusion declared void, and the step done anew',
      },
    },
    'other-step': {
      facts: { zh: '事项处于“{current}”环节', en: 'the case stands at {current}' },
      needed: { zh: '先依次完成前面的环节', en: 'the steps before it, in order' },
    },
    gap: {
      facts: { zh: '接续办理的“{step}”环节有缺项', en: '{step}, taken over from paper, has gaps' },
      needed: { zh: '补正该环节', en: 'that step made good' },
    },
    'not-concluded': {
      facts: { zh: '“{step}”环节没有作出结论', en: '{step} was not concluded' },
      needed: { zh: '作出该环节的结论', en: 'its conclusion' },
    },
    'not-handed-over': {
      facts: { zh: '接续办理尚未完成，处于“{step}”环节', en: 'still being taken over, at {step}' },
      needed: { zh: '两人签字完成接续办理', en: 'the hand-over, signed by two persons' },
    },
    'hides-step': {
      facts: { zh: '新版本没有已经开启的“{step}”环节', en: 'it has no {step}, which was opened' },
      needed: { zh: '含有该环节的版本', en: 'a version that has the step' },
    },
    'skips-step': {
      facts: { zh: '新版本要求先完成“{step}”环节', en: 'it asks for {step} first' },
      needed: { zh: '先退回该环节，或另选版本', en: 'a return to it first, or another version' },
    },
    'hides-act': {
      facts: {
        zh: '新版本的“{step}”环节没有已经办理的“{act}”',
        en: 'its {step} has no {act}, which was done',
      },
      needed: { zh: '含有该办理事项的版本', en: 'a version that has the act' },
    },
    'case-ended': {
      facts: { zh: '事项已办结', en: 'the case has ended' },
      needed: { zh: '无', en: 'nothing; a new case is opened where needed' },
    },
  },
  check: ({ state }) => {
    const flag = state ? openFlags(state)[0] : undefined;
    if (!flag) return notApplicable();
    return blocked('flagged', { step: flag.step }, { whoCan: ['department-head'] });
  },
});

/** SYS-02: the actor holds a grant. Judged by `mayAct`. */
export const sys02 = wordingOnly({
  id: 'SYS-02',
  title: { zh: '须有相应授权', en: 'A grant for the act, unit and date' },
  whoCan: ['security-admin'],
  reasons: {
    'no-grant': {
      facts: { zh: '当前身份：{actingRole}', en: 'acting as {actingRole}' },
      needed: { zh: '下列之一的授权：{roles}', en: 'a grant as one of: {roles}' },
    },
  },
});

/** SYS-03: on one case the recorder of facts, the signer of gates and the auditor are different people. */
export const sys03 = rule<RuleInput, Record<string, never>>({
  id: 'SYS-03',
  cites: product,
  title: { zh: '岗位不相容', en: 'Separation of duties' },
  judges: 'state',
  subject: 'case',
  whoCan: ['officer', 'department-head'],
  parameters: {},
  reasons: {
    'other-duty': {
      facts: {
        zh: '本人在本事项中已以“{earlier}”身份办理',
        en: 'the actor has already acted on this case as {earlier}',
      },
      needed: { zh: '由另一人办理', en: 'another person' },
    },
    // The next two are judged when a duty is given, on the stream of the one who gets it.
    'conflicting-grant': {
      facts: {
        zh: '该人已在同一单位或其上下级单位担任“{held}”，拟授“{role}”',
        en: 'already {held} on the same unit, one above it or one below it; to become {role}',
      },
      needed: { zh: '先终止原授权，或授予另一人', en: 'the end of that duty, or another person' },
    },
    'own-grant': {
      facts: { zh: '授权对象为本人', en: 'the duty would be given to oneself' },
      needed: { zh: '由另一名安全管理员授权', en: 'another security administrator' },
    },
  },
  check: ({ state, actor }) => {
    const duty = dutyOf(actor.actingRole);
    if (!state || duty === null) return notApplicable();
    const other = state.acts.find(
      (each) => each.actor === actor.actorId && (dutyOf(each.role) ?? duty) !== duty,
    );
    return other ? blocked('other-duty', { earlier: other.role }) : met();
  },
});

/** SYS-07: a deputy never votes. Judged by `mayAct` as well, before the act is known to be possible. */
export const sys07 = rule<RuleInput, Record<string, never>>({
  id: 'SYS-07',
  cites: product,
  title: { zh: '代理人不得表决', en: 'A deputy never votes' },
  judges: 'state',
  subject: 'case',
  whoCan: ['committee-member'],
  parameters: {},
  reasons: {
    deputy: {
      facts: { zh: '代理权限不含表决', en: "a deputy's scope never includes voting" },
      needed: { zh: '本人到会', en: 'presence in person' },
    },
  },
  check: ({ actor }) => (actor.actingFor === null ? met() : blocked('deputy')),
});

/** SYS-08: auditors and inspectors record no fact; administrators do not read cases. Judged by `mayAct`. */
export const sys08 = wordingOnly({
  id: 'SYS-08',
  title: { zh: '审计与督察只读', en: 'Auditors and inspectors only read' },
  whoCan: ['officer'],
  reasons: {
    'reads-only': {
      facts: { zh: '当前身份：{actingRole}', en: 'acting as {actingRole}' },
      needed: { zh: '由经办人或签字人办理', en: 'an officer or a signer' },
    },
    // Judged when a duty is given.
    'conflicting-grant': {
      facts: { zh: '该人已任“{held}”，拟授“{role}”', en: 'already {held}; to become {role}' },
      needed: { zh: '先终止原授权，或授予另一人', en: 'the end of that duty, or another person' },
    },
  },
});

/** SYS-20: nothing is judged, and no refusal stored, while a step is recorded as next. Judged by the dispatch of acts. */
export const sys20 = wordingOnly({
  id: 'SYS-20',
  title: { zh: '环节正在开启', en: 'A step that is being opened' },
  whoCan: ['orchestrator'],
  reasons: {
    opening: {
      facts: { zh: '下一环节已记录，正在开启', en: 'the next step is recorded and being opened' },
      needed: { zh: '稍后再试', en: 'another try in a moment' },
    },
  },
});
