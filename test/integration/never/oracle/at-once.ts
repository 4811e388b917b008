import { nextDay, workingDay } from './dates.js';
import { all, type Evidence, failing, type Row } from './evidence.js';
import { regulationOf } from './regulation.js';

/** What is wrong as soon as it stands, whether or not its step is ever closed on it. */
export function wrongAtOnce(evidence: Evidence): readonly string[] {
  return [...interviewsWait(evidence), ...choiceIsInspected(evidence)];
}

/** I05: the notice of an inspection stands for a whole working day, then comes the first act. */
function interviewsWait({ case: rows, calendars }: Evidence): readonly string[] {
  return all(rows, 'InterviewRecorded').flatMap((interview) => {
    const notice = rows.findLast(
      ({ type, version, data }) =>
        type === 'InspectionNoticeIssued' &&
        version < interview.version &&
        data.opening === interview.data.opening,
    );
    if (!notice) return ['an interview before the notice'];
    const from = nextDay(notice.data.issuedOn as string);
    const leadEnds = workingDay(from, 1, { calendars, at: interview });
    return failing([
      [
        (interview.data.heldOn as string) > leadEnds && interview.recordedOn > leadEnds,
        'an interview in the lead time of the notice',
      ],
    ]);
  });
}

/** Art. 25. */
function choiceIsInspected({ case: rows, procedure }: Evidence): readonly string[] {
  if (!regulationOf(procedure).choice) return [];
  const places = postsOf(rows[0]);
  return all(rows, 'InspectionCandidatesFixed').flatMap(({ data }) =>
    failing([
      [(data.candidateIds as readonly string[]).length > places, 'no choice was inspected'],
    ]),
  );
}

function postsOf(opened: Row | undefined): number {
  return ((opened?.data.posts ?? []) as readonly unknown[]).length;
}
