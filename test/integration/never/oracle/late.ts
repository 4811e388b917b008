import { nextDay, workingDay } from './dates.js';
import { type Evidence, failing, type Row } from './evidence.js';
import { personOf } from './office.js';

/** Facts from whose day a period runs. */
const startOf: { readonly [type: string]: string } = {
  PublicityNoticePosted: 'startsOn',
  RecommendationTallied: 'meetingOn',
  RecommendationConcluded: 'resultDate',
  ProbationStarted: 'issuedOn',
  ConsultationReceived: 'receivedOn',
};

interface LateEntry {
  readonly proof?: unknown;
  readonly secondSigner: { readonly signer?: string; readonly signedOn: string };
}

/** SYS-21: no period starts on a day to come, and none more than three working days back without proof and a second signer. */
export function enteredInTime({ case: rows, calendars }: Evidence): readonly string[] {
  return rows.flatMap((row) => {
    const field = startOf[row.type];
    if (field === undefined) return [];
    const day = row.data[field] as string;
    const inTime = row.recordedOn < workingDay(nextDay(day), 4, { calendars, at: row });
    return [
      ...failing([[day <= row.recordedOn, `${row.type} of a day to come`]]),
      ...(inTime ? [] : proved(row, day)),
    ];
  });
}

function proved({ type, actor, data }: Row, day: string): readonly string[] {
  const late = data.lateEntry as LateEntry | undefined;
  return failing([
    [late?.proof !== undefined, `${type} was entered late without proof`],
    [
      late?.secondSigner.signer !== personOf(actor),
      `${type}: one person signed the late entry twice`,
    ],
    [(late?.secondSigner.signedOn ?? '') >= day, `${type}: signed before it occurred`],
  ]);
}
