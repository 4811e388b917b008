import { type Evolvers, eventsOf } from '../registers/folding.js';
import {
  type RegisterActInput,
  type RegisterResult,
  registerAct,
  registerAggregate,
} from '../registers/register.js';
import { events, invalid, refused } from '../shared/decision.js';
import type { IsoDate, NewEvent } from '../shared/event.js';
import type { Sealed } from '../shared/sealed.js';
import { type ProcedureDefinition, procedureVersion } from './definition.js';
import type { ProcedureDraft } from './draft.js';
import { type OverlayDraft, resolveOverlay } from './overlay.js';
import { type ProcedureState, procedureStream } from './publication.js';
import { type Validated, validateProcedure } from './validate.js';

export type ProposeProcedure = {
  /** For whose cases it is; named once, at the first version. */
  readonly unitId: string;
  readonly definition: ProcedureDraft | OverlayDraft;
  readonly effectiveFrom: IsoDate;
  /** The office's decision on its procedure. */
  readonly document: Sealed;
};

/** The second approver names the version that he has read. */
export type PublishProcedure = { readonly version: number };

export type ProcedureEvents = {
  /** Holds the whole definition, so that no later change of how overlays are resolved can move it. */
  ProcedureProposed: {
    readonly unitId: string;
    readonly definition: ProcedureDefinition;
    readonly overlay: OverlayDraft | null;
    readonly effectiveFrom: IsoDate;
    readonly document: Sealed;
  };
  ProcedurePublished: { readonly version: number; readonly effectiveFrom: IsoDate };
};

const procedureEvent = eventsOf<ProcedureEvents>();

const evolvers: Evolvers<ProcedureState, ProcedureEvents> = {
  ProcedureProposed: (state, { unitId, definition, overlay, effectiveFrom }, event) => ({
    ...state,
    unitId,
    proposed: {
      // Its name is that of its stream, whatever the file called it.
      definition: { ...definition, id: event.stream.slice('procedure/'.length) },
      base: overlay?.base ?? null,
      effectiveFrom,
      proposedBy: event.actor,
    },
  }),
  ProcedurePublished: (state, { effectiveFrom }) => {
    const { versions, proposed } = state;
    if (!proposed) throw new Error('a version was published that nobody proposed');
    const { definition, base } = proposed;
    return {
      ...state,
      versions: [...versions, { definition, base, effectiveFrom }],
      proposed: null,
    };
  },
};

const initial: ProcedureState = { unitId: null, versions: [], proposed: null };

/**
 * A definition of an office's own, `procedure/<id>`: proposed by the security administrator, published
 * by a second approver. A published version is never changed; the next one stands beside it.
 */
export const procedureAggregate = registerAggregate({
  prefix: 'procedure',
  initial,
  evolvers,
  acts: {
    'propose-procedure': registerAct<ProcedureState, ProposeProcedure>({
      title: { zh: '提出办理程序', en: 'Propose procedure' },
      creates: true,
      reads: ({ definition }) => ('base' in definition ? [procedureStream(definition.base)] : []),
      decide: propose,
    }),
    'publish-procedure': registerAct<ProcedureState, PublishProcedure>({
      title: { zh: '发布办理程序', en: 'Publish procedure' },
      decide: publish,
    }),
  },
  unitOf: ({ unitId }, data) => unitId ?? (data as { readonly unitId?: string }).unitId ?? null,
});

function propose(input: RegisterActInput<ProcedureState, ProposeProcedure>): RegisterResult {
  const { data, definition: base, rules } = input;
  const { unitId, definition: draft, effectiveFrom, document } = data;
  const unusable = headProblem(input);
  if (unusable) return unusable;
  const overlay = 'base' in draft ? draft : null;
  if (overlay && (!base || procedureVersion(base) !== overlay.base))
    return invalid('definition.base', 'unknown');
  const validated = validatedOf(draft, base, rules);
  if (validated.kind === 'unsound') {
    const path = validated.problems.slice(0, 1).flatMap((first) => first.path);
    return invalid(['definition', ...path].join('.'), 'not-applicable');
  }
  const { definition } = validated;
  // It leads to nothing, and stands on simulated stores alone.
  if (definition.caseKind === 'teaching') return invalid('definition.caseKind', 'not-applicable');
  const proposed = { unitId, definition, overlay, effectiveFrom, document };
  return events(procedureEvent('ProcedureProposed', proposed) as unknown as NewEvent);
}

/** What is wrong with a proposal whatever its definition says. */
function headProblem({
  state,
  data,
  today,
  registers,
}: RegisterActInput<ProcedureState, ProposeProcedure>): RegisterResult | null {
  const { unitId, definition, effectiveFrom } = data;
  if (registers.units[unitId]?.status !== 'registered') return invalid('unitId', 'unknown');
  if (state.unitId !== null && state.unitId !== unitId) return invalid('unitId', 'not-applicable');
  if (definition.version !== state.versions.length + 1)
    return invalid('definition.version', 'not-applicable');
  return effectiveFrom < today ? invalid('effectiveFrom', 'too-early') : null;
}

function validatedOf(
  draft: ProposeProcedure['definition'],
  base: ProcedureDefinition | null,
  rules: Parameters<typeof validateProcedure>[1],
): Validated {
  return 'base' in draft && base
    ? resolveOverlay(draft, base, rules)
    : validateProcedure(draft as ProcedureDraft, rules);
}

function publish({
  state: { proposed },
  data,
  actor,
  today,
}: RegisterActInput<ProcedureState, PublishProcedure>): RegisterResult {
  if (proposed?.definition.version !== data.version) return invalid('version', 'unknown');
  if (proposed.proposedBy === actor.actorId)
    return refused({
      rule: 'SYS-06',
      effect: 'block',
      reason: 'prepared',
      facts: {},
      whoCan: ['department-head'],
    });
  const { version } = data;
  const effectiveFrom = proposed.effectiveFrom < today ? today : proposed.effectiveFrom;
  return events(procedureEvent('ProcedurePublished', { version, effectiveFrom }));
}
