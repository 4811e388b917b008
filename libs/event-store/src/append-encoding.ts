import { canonicalJson } from '@jishi/ledger';
import type { AppendRequest, Envelope, StreamWrite } from './append.js';

/**
 * The request as the SQL function reads it. The JSON columns travel as the RFC 8785 text that is hashed and stored;
 * members that become columns bear the columns' names.
 */
export function encodeRequest(request: AppendRequest): string {
  return JSON.stringify({
    commandId: request.commandId,
    requestDigest: request.requestDigest,
    writes: request.writes.map(encodeWrite),
    reads: request.reads,
    envelope: encodeEnvelope(request.envelope),
    answer: request.answer,
    decidedAt: request.decidedAt,
    vault: request.vault,
  });
}

function encodeWrite({ stream, expected, events }: StreamWrite): object {
  return {
    stream,
    expected: expected === 'any' ? null : expected,
    events: events.map((event) => ({
      type: event.type,
      schema_version: event.schemaVersion,
      data: canonicalJson(event.data),
      occurred_on: event.occurredOn ?? null,
    })),
  };
}

function encodeEnvelope(envelope: Envelope): object {
  return {
    actor: envelope.actor,
    acting_role: envelope.actingRole,
    acting_for: envelope.actingFor,
    command: canonicalJson(envelope.command),
    inputs: canonicalJson(envelope.inputs),
    procedure_version: envelope.procedureVersion,
    rules_version: envelope.rulesVersion,
    build_id: envelope.buildId,
    correlation_id: envelope.correlationId,
    causation_id: envelope.causationId,
  };
}
