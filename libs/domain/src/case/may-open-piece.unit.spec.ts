import { expect, it } from '@jest/globals';
import { mayOpenPiece } from './may-open-piece.js';

it('opens what a reporter wrote to those alone who take reports in', () => {
  expect(mayOpenPiece('PublicityReportReceived', ['report-intake'])).toBe(true);
  expect(mayOpenPiece('PublicityReportReceived', ['officer', 'department-head', 'auditor'])).toBe(
    false,
  );
  expect(mayOpenPiece('PublicityReportReceived', [])).toBe(false);
});

it('opens to every reader of a case what its other events name', () => {
  expect(mayOpenPiece('PublicityNoticePosted', [])).toBe(true);
  expect(mayOpenPiece('CaseOpened', [])).toBe(true);
  expect(mayOpenPiece('toString', [])).toBe(true);
});
