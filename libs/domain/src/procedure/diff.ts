import type { Text } from '../shared/text.js';
import { stepModules } from '../steps/index.js';
import type { ProcedureDefinition, StepDefinition } from './definition.js';
import { actDifferences } from './diff-acts.js';
import { clockDifferences } from './diff-clocks.js';
import { gateDifferences } from './diff-rules.js';
import { arrow, type Difference, type Place, said } from './difference.js';
import { roleWord, stepWord } from './names.js';

/** Everything in which the second definition differs from the first, in the order in which a case meets it. */
export function diffProcedures(
  before: ProcedureDefinition,
  after: ProcedureDefinition,
): readonly Difference[] {
  const wholeCase: Place = { step: null, title: { zh: '事项', en: 'The case' } };
  return [
    ...titleDifference(before, after, wholeCase),
    ...actDifferences(before.acts, after.acts, wholeCase),
    ...orderDifferences(before, after),
    ...after.steps.flatMap((step) => {
      const old = before.steps.find(({ kind }) => kind === step.kind);
      return old ? stepDifferences(old, step) : [];
    }),
  ];
}

function titleDifference(
  before: ProcedureDefinition,
  after: ProcedureDefinition,
  place: Place,
): readonly Difference[] {
  if (before.title.zh === after.title.zh && before.title.en === after.title.en) return [];
  const words: Text = {
    zh: `名称“${before.title.zh}”→“${after.title.zh}”`,
    en: `title “${before.title.en}” → “${after.title.en}”`,
  };
  return [said('changed', 'title', place, { name: after.id, words })];
}

function orderDifferences(
  before: ProcedureDefinition,
  after: ProcedureDefinition,
): readonly Difference[] {
  const old = before.steps.map(({ kind }) => kind);
  const now = after.steps.map(({ kind }) => kind);
  const removed = old.filter((kind) => !now.includes(kind));
  const added = now.filter((kind) => !old.includes(kind));
  const kept = old.filter((kind) => now.includes(kind));
  const moved = now.filter((kind) => old.includes(kind)).filter((kind, at) => kept[at] !== kind);
  const step = { zh: '环节', en: 'step' };
  const inOrder = { zh: '环节顺序改变', en: 'stands at another place of the order' };
  return [
    ...removed.map((kind) => said('removed', 'step', placeOf(kind), { name: kind, words: step })),
    ...added.map((kind) => said('added', 'step', placeOf(kind), { name: kind, words: step })),
    ...moved.map((kind) => said('changed', 'order', placeOf(kind), { name: kind, words: inOrder })),
  ];
}

function placeOf(kind: string): Place {
  return { step: kind, title: stepWord(kind) };
}

function stepDifferences(before: StepDefinition, after: StepDefinition): readonly Difference[] {
  const place = placeOf(after.kind);
  return [
    ...ownerDifference(before, after, place),
    ...actDifferences(before.acts, after.acts, place),
    ...gateDifferences(before.gates, after.gates, place),
    ...clockDifferences(before.clocks, after.clocks, place, clockTitles(after.kind)),
    ...documentDifferences(before, after, place),
  ];
}

function clockTitles(kind: string): { readonly [clock: string]: { readonly title: Text } } {
  return stepModules.find((module) => module.kind === kind)?.catalogue.clocks ?? {};
}

function ownerDifference(
  before: StepDefinition,
  after: StepDefinition,
  place: Place,
): readonly Difference[] {
  const sla = arrow(before.sla, after.sla);
  return [
    ...(before.owner === after.owner
      ? []
      : [
          said('changed', 'owner', place, {
            name: after.owner,
            words: {
              zh: `责任人 ${roleWord(before.owner).zh} → ${roleWord(after.owner).zh}`,
              en: `owner ${roleWord(before.owner).en} → ${roleWord(after.owner).en}`,
            },
          }),
        ]),
    ...(before.sla === after.sla
      ? []
      : [
          said('changed', 'sla', place, {
            name: 'sla',
            words: { zh: `预计时间 ${sla} 个工作日`, en: `expected within ${sla} working days` },
          }),
        ]),
  ];
}

function documentDifferences(
  before: StepDefinition,
  after: StepDefinition,
  place: Place,
): readonly Difference[] {
  const old = new Map(before.documents.map((each) => [each.type, each]));
  const now = new Map(after.documents.map((each) => [each.type, each]));
  const named = ({ zh, en }: Text): Text => ({ zh: `材料“${zh}”`, en: `document “${en}”` });
  const gone = before.documents.filter(({ type }) => !now.has(type));
  const come = after.documents.filter(({ type }) => !old.has(type));
  const changed = after.documents.filter(
    ({ type, required }) => old.has(type) && old.get(type)?.required !== required,
  );
  const need = (required: boolean, { zh, en }: Text): Text =>
    required
      ? { zh: `${zh} 可选 → 必备`, en: `${en} optional → required` }
      : { zh: `${zh} 必备 → 可选`, en: `${en} required → optional` };
  return [
    ...gone.map(({ type, title }) =>
      said('removed', 'document', place, { name: type, words: named(title) }),
    ),
    ...come.map(({ type, title }) =>
      said('added', 'document', place, { name: type, words: named(title) }),
    ),
    ...changed.map(({ type, title, required }) =>
      said('changed', 'document', place, { name: type, words: need(required, named(title)) }),
    ),
  ];
}
