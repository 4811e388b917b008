import type { AdvanceClock, PublishCalendar } from '@jishi/domain';
import { z } from 'zod';
import { documentInput, isoDate, labelled, plainText, type Wire } from '../primitives.js';

/** A thousand years of holidays would fit; a longer list is no yearly notice. */
const MOST_DAYS = 20_000;

const days = (zh: string, en: string) =>
  z
    .record(isoDate, plainText(60))
    .refine((record) => Object.keys(record).length <= MOST_DAYS, 'too many days')
    .meta({ zh, en, input: 'days' });

export const calendarCommands = {
  'publish-calendar': z.strictObject({
    calendar: z.strictObject({
      version: labelled(z.string().regex(/^[a-z0-9-]{1,40}$/), '版本', 'Version'),
      from: labelled(isoDate, '覆盖起始日', 'First day covered'),
      to: labelled(isoDate, '覆盖截止日', 'Last day covered'),
      holidays: days('放假日', 'Days off'),
      makeUpDays: days('调休上班日', 'Make-up working days'),
    }),
    document: documentInput('通知文件', 'The notice'),
  }) satisfies z.ZodType<Wire<PublishCalendar>>,
};

export const clockCommands = {
  'advance-clock': z.strictObject({
    bySeconds: labelled(z.int().min(1).max(315_619_200), '推进秒数', 'Seconds'),
  }) satisfies z.ZodType<Wire<AdvanceClock>>,
};
