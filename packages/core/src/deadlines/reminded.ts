import type { Settings } from '../settings/table.ts';

/** Of what is told before and after a date: how long before, and how long after. */
type Reminded = { reminders: string[]; overdueAfter: string };

/** After a merge patch (RFC 7396): what is left out stays, null gives back what the settings say. */
export function remindedAfter(
  before: Reminded,
  patch: { reminders?: string[] | null | undefined; overdueAfter?: string | null | undefined },
  settings: Pick<Settings, 'reminders' | 'overdueAfter'>,
): Reminded {
  const { reminders = before.reminders, overdueAfter = before.overdueAfter } = patch;
  return {
    reminders: [...(reminders ?? settings.reminders)],
    overdueAfter: overdueAfter ?? settings.overdueAfter,
  };
}
