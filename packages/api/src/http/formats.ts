import { default as addFormats } from 'ajv-formats';
import type { Ajv } from 'ajv';
import { zoneWords } from '@afterview/core/due/schema';

/** The string formats that schemas use: what each accepts, and how it is told to a caller who missed it. */

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const earliest = Date.parse('1970-01-01T00:00:00Z');
const latest = Date.parse('2200-01-01T00:00:00Z');
const tenYears = 10 * 366 * 86_400;

const holds = (check: () => boolean): boolean => {
  try {
    return check();
  } catch {
    return false;
  }
};

// Date alone would take the 30th of February for the 2nd of March; Temporal alone would take a leap second.
const isInstant = (text: string) =>
  rfc3339.test(text) &&
  holds(() => {
    const instant = Temporal.Instant.from(text).epochMilliseconds;
    return instant >= earliest && instant < latest && Number.isFinite(Date.parse(text));
  });

const isDuration = (text: string) =>
  holds(() => {
    const seconds = Temporal.Duration.from(text).total({
      unit: 'seconds',
      relativeTo: '1970-01-01T00:00Z[UTC]',
    });
    return seconds > 0 && seconds <= tenYears;
  });

const isTimeZone = (text: string) =>
  /^[A-Za-z]/.test(text) && holds(() => new Intl.DateTimeFormat('en', { timeZone: text }) instanceof Object);

const isDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  text >= '1970-01-01' &&
  text < '2200-01-01' &&
  holds(() => Temporal.PlainDate.from(text).toString() === text);

const isUri = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const formats = {
  'date-time': {
    accepts: isInstant,
    told: 'must be a time that exists, with an offset, from 1970 to 2199, such as 2026-03-02T09:00:00.000Z',
  },
  duration: {
    accepts: isDuration,
    told: 'must be an ISO 8601 duration longer than zero and at most ten years, such as PT24H',
  },
  date: { accepts: isDate, told: 'must be a date that exists, from 1970 to 2199, such as 2026-11-30' },
  'due-time-zone': {
    accepts: (text: string) => zoneWords.some((word) => word === text) || isTimeZone(text),
    told: `must be an IANA time zone, such as Europe/Berlin, or one of: ${zoneWords.join(', ')}`,
  },
  'time-zone': { accepts: isTimeZone, told: 'must be an IANA time zone, such as Europe/Berlin' },
  uri: { accepts: isUri, told: 'must be an absolute http or https URL' },
} as const;

export function registerFormats(ajv: Ajv): void {
  addFormats.default(ajv, ['email', 'int32']);
  for (const [name, { accepts }] of Object.entries(formats)) ajv.addFormat(name, accepts);
}

const isKnown = (format: string): format is keyof typeof formats => format in formats;

export const formatTold = (format: string): string =>
  isKnown(format) ? formats[format].told : `must be a valid ${format}`;
