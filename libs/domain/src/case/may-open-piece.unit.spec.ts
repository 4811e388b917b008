import { expect, it } from '@jest/globals';
import type { Role } from '../access/roles.js';
import { mayOpenPiece } from './may-open-piece.js';

const outside: readonly Role[] = ['manager', 'report-intake', 'scrutineer', 'system-admin'];

it('opens what a reporter wrote to those alone who take reports in', () => {
  const opens = (...held: readonly Role[]) => mayOpenPiece('case', 'PublicityReportReceived', held);
  expect(opens('report-intake')).toBe(true);
  expect(opens('officer', 'department-head', 'auditor')).toBe(false);
  expect(opens()).toBe(false);
});

it('opens the papers of a case to those who handle or examine it', () => {
  for (const role of ['officer', 'department-head', 'auditor', 'inspector'] as const)
    expect(mayOpenPiece('case', 'InterviewRecorded', [role])).toBe(true);
  for (const role of [...outside, 'committee-member', 'unit-secretary'] as const)
    expect(mayOpenPiece('case', 'InterviewRecorded', [role])).toBe(false);
});

it('opens the report of the inspection to those who decide on it as well', () => {
  expect(mayOpenPiece('case', 'InspectionReportRecorded', ['committee-member'])).toBe(true);
  expect(mayOpenPiece('case', 'InspectionReportRecorded', ['manager'])).toBe(false);
});

it('opens the conclusion on integrity to the two who sign it', () => {
  for (const role of ['unit-secretary', 'discipline-secretary'] as const)
    expect(mayOpenPiece('case', 'IntegrityConclusionRecorded', [role])).toBe(true);
});

it('opens the papers of a sitting to those who take part in it', () => {
  expect(mayOpenPiece('meeting', 'MeetingCalled', ['scrutineer'])).toBe(true);
  expect(mayOpenPiece('meeting', 'MeetingCalled', ['manager'])).toBe(false);
});

it('opens a person’s facts to those who handle cases', () => {
  expect(mayOpenPiece('person', 'FactConfirmed', ['officer'])).toBe(true);
  for (const role of outside) expect(mayOpenPiece('person', 'FactConfirmed', [role])).toBe(false);
  expect(mayOpenPiece('person', 'toString', [])).toBe(false);
});
