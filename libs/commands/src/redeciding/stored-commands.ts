import type { Command, Instant, JsonObject, Role, Sealed, StreamVersion } from '@jishi/domain';
import type { RawEvent } from '@jishi/ledger';
import type { Asker } from '../request.js';

/** A command as the record keeps it with the events that it left. */
export interface StoredCommand {
  readonly commandId: string;
  readonly command: Command;
  readonly now: Instant;
  /** The streams that were read, each at its version. */
  readonly read: readonly StreamVersion[];
  readonly vault: readonly Sealed[];
  readonly rulesVersion: string | null;
  readonly asker: Asker;
  /** What was refused, as it stands on record; null for what was accepted. */
  readonly refused: JsonObject | null;
}

/**
 * The commands given on this stream, in the order of their recording: those that it accepted, and those refused beside it.
 * Left out are events that a command on another stream wrote here, and counts of refusals, which are no decisions.
 */
export function storedCommands(
  stream: string,
  rows: readonly RawEvent[],
): readonly StoredCommand[] {
  const heads = new Map<string, RawEvent>();
  for (const row of rows)
    if (isDecision(stream, row) && !heads.has(row.command_id)) heads.set(row.command_id, row);
  return [...heads.values()].map(storedCommand);
}

const notDecided: readonly string[] = ['AttemptsThrottled', 'AttemptsCounted'];

function isDecision(stream: string, { type, command }: RawEvent): boolean {
  return !notDecided.includes(type) && envelopeOf(command).stream === stream;
}

function storedCommand(row: RawEvent): StoredCommand {
  const { name, data, occurredOn, now } = envelopeOf(row.command);
  const { streams, vault } = JSON.parse(row.inputs) as Inputs;
  return {
    commandId: row.command_id,
    command: { name, data, occurredOn },
    now,
    read: streams,
    vault,
    rulesVersion: row.rules_version,
    asker: askerOf(row),
    refused: row.type === 'AttemptRefused' ? (JSON.parse(row.data) as JsonObject) : null,
  };
}

function askerOf({ actor, acting_role, acting_for }: RawEvent): Asker {
  const role = acting_role as Role;
  if (role === 'clock' || role === 'policy' || role === 'orchestrator')
    return { kind: 'product', role };
  return { kind: 'person', actorId: actor, role, actingFor: acting_for };
}

function envelopeOf(text: string): Envelope {
  return JSON.parse(text) as Envelope;
}

type Envelope = Command & { readonly stream: string; readonly now: Instant };
type Inputs = { readonly streams: readonly StreamVersion[]; readonly vault: readonly Sealed[] };
