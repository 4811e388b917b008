import type {
  OverlayChange,
  OverlayDraft,
  ProcedureDraft,
  ProposeProcedure,
  PublishProcedure,
} from '@jishi/domain';
import { z } from 'zod';
import { documentInput, id, isoDate, labelled, type Wire } from './primitives.js';

/** The id of a definition; its versions are `<id>@<n>`. */
export const procedureId = z.string().regex(/^[a-z][a-z-]{0,38}[a-z]$/);

/** A name of the product: of a step, an act, a clock, a rule. Whether it exists is said by the domain, in words. */
const name = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/);

/** A wording that is left out is missed by the domain, which names the language. */
const text = z.strictObject({
  zh: z.string().max(200).default(''),
  en: z.string().max(200).default(''),
});

/** A count, a flag, a word, a list of words or of consultations, or a fraction: which of them, is said by the rule. */
const parameter = z.union([
  z.boolean(),
  z.int(),
  z.string().max(200),
  z.array(z.string().max(200)).max(100),
  z.array(z.strictObject({ consultee: name, whom: name })).max(100),
  z.strictObject({ num: z.int(), den: z.int() }),
]);

const parameters = z.record(name, parameter);

const ruleUse = z.strictObject({ rule: name, with: z.exactOptional(parameters) });

const act = z.strictObject({
  roles: z.array(name).max(20),
  rules: z.array(ruleUse).max(100),
  closes: z.exactOptional(z.enum(['must', 'may'])),
  whileSuspended: z.exactOptional(z.literal(true)),
  signs: z.exactOptional(z.boolean()),
});

const clock = z.strictObject({
  length: z.int().min(0).max(10_000).default(0),
  unit: z.string().max(20).default(''),
  countStartDay: z.exactOptional(z.boolean()),
  protects: z.exactOptional(z.boolean()),
  reminder: z.int().min(0).max(1000),
});

const document = z.strictObject({ type: name, title: text, required: z.boolean() });

const step = z.strictObject({
  kind: name,
  owner: name,
  sla: z.int().min(1).max(10_000),
  acts: z.record(name, act),
  gates: z.array(ruleUse).max(100),
  clocks: z.record(name, clock),
  documents: z.array(z.strictObject({ type: name, title: text, required: z.boolean() })).max(100),
});

/** A definition as a JSON file or a request gives it. */
export const procedureDraft = z.strictObject({
  id: procedureId,
  version: z.int().min(1).max(9999),
  caseKind: name,
  title: text,
  acts: z.record(name, act),
  steps: z.array(step).max(50),
}) satisfies z.ZodType<ProcedureDraft>;

const base = z.string().regex(/^[a-z-]{1,40}@\d{1,4}$/);

/** A loosening names the superior who allows it, and the document that says so. */
const waiver = z.exactOptional(z.strictObject({ authority: text, document: z.string().max(200) }));

const change = z.discriminatedUnion('change', [
  z.strictObject({
    change: z.literal('add-step'),
    step,
    before: name.nullable(),
    waiver,
  }),
  z.strictObject({ change: z.literal('drop-step'), step: name, waiver }),
  z.strictObject({
    change: z.literal('move-step'),
    step: name,
    before: name.nullable(),
    waiver,
  }),
  z.strictObject({ change: z.literal('add-gate'), step: name, gate: ruleUse, waiver }),
  z.strictObject({ change: z.literal('drop-gate'), step: name, rule: name, waiver }),
  z.strictObject({
    change: z.literal('set-parameters'),
    step: name,
    rule: name,
    with: parameters,
    waiver,
  }),
  z.strictObject({
    change: z.literal('set-clock'),
    step: name,
    clock: name,
    length: clock.shape.length,
    unit: clock.shape.unit,
    waiver,
  }),
  z.strictObject({
    change: z.literal('set-roles'),
    step: name,
    act: name,
    roles: act.shape.roles,
    waiver,
  }),
  z.strictObject({ change: z.literal('add-document'), step: name, document, waiver }),
  z.strictObject({ change: z.literal('drop-document'), step: name, document: name, waiver }),
]) satisfies z.ZodType<OverlayChange>;

/** A local office's differences from another definition. */
export const overlayDraft = z.strictObject({
  id: procedureId,
  version: z.int().min(1).max(9999),
  base,
  title: text,
  changes: z.array(change).max(200),
}) satisfies z.ZodType<OverlayDraft>;

/** A definition is written as a file; the command line and the screen of procedures send it. */
export const procedureCommands = {
  'propose-procedure': z.strictObject({
    unitId: id.meta({ zh: '适用单位', en: 'For cases of', input: 'unit' }),
    definition: z
      .union([procedureDraft, overlayDraft])
      .meta({ zh: '程序定义', en: 'Definition', input: 'definition' }),
    effectiveFrom: labelled(isoDate, '施行日期', 'In force from'),
    document: documentInput('决定文件', 'The decision on it'),
  }) satisfies z.ZodType<Wire<ProposeProcedure>>,
  'publish-procedure': z.strictObject({
    version: labelled(z.int().min(1).max(9999), '版本', 'Version'),
  }) satisfies z.ZodType<Wire<PublishProcedure>>,
};
