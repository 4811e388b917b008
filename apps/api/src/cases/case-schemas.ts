import { z } from 'zod';
import {
  day,
  facts,
  gate,
  instant,
  offeredAct,
  refusal,
  role,
  roleTitle,
  step,
  text,
} from '../common/schemas.js';
import { suspended, takeOver } from './standing-schemas.js';

const cause = z.enum(['person', 'clock', 'quorum', 'document', 'external-reply', 'gate']);

export const blockedOn = z
  .object({
    cause,
    words: text,
    who: z.array(roleTitle),
    rule: z.string(),
    article: z.string(),
    cite: text,
    since: instant,
    until: instant.nullable(),
    more: z.int(),
  })
  .meta({ id: 'BlockedOn' });

export const caseItem = z
  .object({
    caseId: z.string(),
    caseNo: z.string(),
    title: z.string(),
    kind: z.string(),
    unitId: z.string(),
    unitName: text,
    postTitles: z.array(text),
    candidateCount: z.int(),
    step,
    stepTitle: text,
    opening: z.int(),
    stepSince: instant,
    status: z.enum(['open', 'ended']),
    outcome: z.string().nullable(),
    blockedOn: blockedOn.nullable(),
    since: instant,
    ageWorkingDays: z.int().nullable(),
    overdue: z.boolean(),
    expectedBy: day.nullable(),
    owner: z.string(),
    ownerName: z.string().nullable(),
    procedureVersion: z.string(),
    version: z.int(),
  })
  .meta({ id: 'CaseItem' });

export const caseList = z
  .object({
    items: z.array(caseItem),
    total: z.int(),
    next: z.string().nullable(),
    dropped: z.array(z.string()).meta({ description: 'Parameters that were not understood' }),
    position: z.int().meta({ description: 'The place in the global order that is shown' }),
    behind: z.boolean().meta({ description: 'What was waited for is recorded and not shown yet' }),
    now: instant,
    asOf: z.string().nullable(),
  })
  .meta({ id: 'CaseList' });

export const casePage = z
  .object({
    caseId: z.string(),
    caseNo: z.string(),
    title: z.string(),
    kind: z.string(),
    status: z.enum(['open', 'ended']),
    version: z.int(),
    unit: z.object({ id: z.string(), name: text }),
    posts: z.array(z.object({ postId: z.string(), title: text, rank: z.string().nullable() })),
    candidates: z.array(
      z.object({
        candidateId: z.string(),
        personId: z.string(),
        name: z.string(),
        postId: z.string().nullable(),
        status: z.enum(['in', 'withdrawn']),
      }),
    ),
    matters: z.array(
      z.object({
        matterId: z.string(),
        title: text,
        candidateId: z.string().nullable(),
        sentOn: day,
        reply: z.enum(['consent', 'refusal']).nullable(),
      }),
    ),
    procedureVersion: z.string(),
    rulesVersion: z.string(),
    owner: z.string(),
    steps: z.array(
      z.object({
        kind: step,
        title: text,
        state: z.enum(['done', 'current', 'next', 'not-started', 'returned', 'gap']),
        opening: z.int().nullable(),
        openedAt: instant.nullable(),
        closedAt: instant.nullable(),
      }),
    ),
    blockedOn: blockedOn
      .extend({
        needs: text,
        you: z.object({ act: z.string().nullable() }),
        others: z.array(roleTitle),
        also: z.array(blockedOn),
      })
      .nullable(),
    gates: z.array(gate),
    acts: z.array(offeredAct),
    clocks: z.array(
      z.object({
        name: z.string(),
        act: z.string(),
        from: day,
        to: day,
        due: instant,
        provisional: z.boolean(),
        calendarVersion: z.string().nullable(),
      }),
    ),
    facts,
    suspended,
    takeOver,
    end: z
      .object({ outcome: z.string(), title: text, at: z.object({ recordedAt: instant }) })
      .nullable(),
    now: instant,
    asOf: z.string().nullable(),
  })
  .meta({ id: 'CasePage' });

export type CasePage = z.infer<typeof casePage>;
export type CaseItem = z.infer<typeof caseItem>;
export type BlockedView = z.infer<typeof blockedOn>;

/** One attempt on the case, in the order of recording. */
export const attempt = z
  .object({
    outcome: z.enum(['recorded', 'refused', 'stopped']),
    act: z.string().nullable(),
    title: text,
    number: z.string().meta({ description: 'Where it stands in the record' }),
    version: z.int(),
    actor: z.string(),
    actorName: z.string().nullable(),
    actingRole: role,
    actingFor: z.string().nullable(),
    recordedAt: instant,
    occurredOn: z.string().nullable(),
    refusals: z.array(refusal),
    count: z.int().meta({ description: 'Equal attempts that share this record' }),
  })
  .meta({ id: 'Attempt' });

export const attempts = z.object({ items: z.array(attempt) }).meta({ id: 'Attempts' });

const workflowRun = z
  .object({
    workflowId: z.string(),
    step: step.nullable(),
    opening: z.int(),
    status: z.string(),
    startedAt: z.string().nullable(),
    closedAt: z.string().nullable(),
    historyEvents: z.int(),
    progress: z
      .object({
        waitingFor: z.string(),
        nextTimer: z.object({ name: z.string(), due: instant }).nullable(),
        version: z.int(),
      })
      .nullable(),
  })
  .meta({ id: 'WorkflowRun' });

export const caseWorkflow = z
  .object({ reachable: z.boolean(), runs: z.array(workflowRun) })
  .meta({ id: 'CaseWorkflow' });
