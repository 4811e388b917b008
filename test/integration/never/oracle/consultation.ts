import type { Closing } from './course.js';
import { monthsLater } from './dates.js';
import { all, failing, last, type Row } from './evidence.js';

/** Arts. 46–50: whom the regulation names was asked about each candidate. */
export function consulted({ run, regulation }: Closing, candidateId: string): readonly string[] {
  const asked = all(run.rows, 'ConsultationSent')
    .filter(({ data }) => data.candidateId === candidateId)
    .map(({ data }) => data.consultee as string);
  return regulation.consulted
    .filter((each) => !asked.includes(each))
    .map((each) => `${candidateId}: ${each} were not heard`);
}

/** Art. 34: nobody who was asked is passed over; only the silence of an assisting party speaks, a month after receipt. */
export function answered(sent: Row, rows: readonly Row[]): readonly string[] {
  const about = rows.filter(({ data }) => data.consultationId === sent.data.consultationId);
  if (last(about, 'ConsultationReplied')) return [];
  const deemed = last(about, 'ConsentDeemed');
  const received = last(about, 'ConsultationReceived');
  if (!deemed || !received) return ['a consultation has no answer'];
  return failing([
    [sent.data.consultee === 'assisting-party', 'silence was taken for consent'],
    [
      deemed.recordedOn > monthsLater(received.data.receivedOn as string, 1),
      'silence was taken for consent within the month',
    ],
  ]);
}
