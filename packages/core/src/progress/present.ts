import { formatId } from '../ids.ts';
import { dateTag, type Language } from '../languages.ts';
import { factorKeys, factorWeights, type Progress, type WhatsNext } from './schema.ts';
import type { ProgressRow, Unmet } from './table.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';
import type { ProgressTexts, RecordingKind } from './texts/texts.ts';

const texts: Record<Language, ProgressTexts> = { en, de, es, fr };
const day = 86_400_000;

/** How a date and a time of day are said together. */
const together: Record<Language, (date: string, time: string) => string> = {
  en: (date, time) => `${date} at ${time}`,
  de: (date, time) => `${date} um ${time} Uhr`,
  es: (date, time) => `${date} a las ${time}`,
  // The first of a month is an ordinal there.
  fr: (date, time) => `${date.replace(/ 1 /, ' 1er ')} à ${time}`,
};

type Formats = { date: Intl.DateTimeFormat; time: Intl.DateTimeFormat };

// Intl takes longer to make one than all else of a request takes; a zone may be written in many ways.
const formats = new Map<string, Formats>();
const formatsAtMost = 2_000;

function formatsOf(timeZone: string, language: Language): Formats {
  const key = `${language} ${timeZone}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const tag = dateTag(language);
  const made = {
    date: new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone }),
    time: new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone }),
  };
  if (formats.size >= formatsAtMost) formats.clear();
  formats.set(key, made);
  return made;
}

/** An instant as it is read aloud, where it is meant. */
function spoken(instant: Date, timeZone: string, language: Language): string {
  const { date, time } = formatsOf(timeZone, language);
  return together[language](date.format(instant), time.format(instant));
}

/** What happens next, in words. @param now when it is read */
export function presentProgress(row: ProgressRow, language: Language, now: Date): Progress {
  const words = texts[language];
  const closed = row.momentum === 'closed';
  const unmet = new Set<string>(row.unmet.map(({ key }) => key));
  const next = row.next === null ? null : titled(row.next, words);
  const [missing] = row.unmet;
  const factors = closed
    ? [{ key: 'decided' as const, met: true, weight: 100, detail: words.factors.decided }]
    : factorKeys.map((key) => ({
        key,
        met: !unmet.has(key),
        weight: factorWeights[key],
        detail: unmet.has(key) ? words.questions[key].why : words.factors[key],
      }));
  return {
    applicationId: formatId('application', row.applicationId),
    headline: words.headline({
      momentum: row.momentum,
      status: row.status,
      next:
        next === null ? null : { ...next, when: whenOf(next, row.timeZone, language), late: row.nextLapsed },
    }),
    ball: row.ball,
    momentum: row.momentum,
    whatsNext: next,
    clarity: { score: factors.reduce((sum, { met, weight }) => sum + (met ? weight : 0), 0), factors },
    missingFact: missing === undefined ? null : words.questions[missing.key],
    silence: closed
      ? null
      : {
          since: row.since.toISOString(),
          days: Math.max(0, Math.floor((now.getTime() - row.since.getTime()) / day)),
          allowedUntil: row.allowedUntil.toISOString(),
        },
    counts: { open: row.openSteps, overdue: row.overdueSteps, done: row.doneSteps },
    suggestions: row.unmet.map((one) => suggestion(one, words)),
    asOf: now.toISOString(),
  };
}

/** What has no title of its own is called what it is. */
const titled = (next: WhatsNext, { titles }: ProgressTexts): WhatsNext =>
  next.type === 'permission' || next.type === 'trial_period' ? { ...next, title: titles[next.type] } : next;

const whenOf = ({ dueAt }: WhatsNext, timeZone: string, language: Language): string | null =>
  dueAt === null ? null : spoken(new Date(dueAt), timeZone, language);

const isRecording = (kind: Unmet['kind']): kind is RecordingKind => kind.startsWith('record_');

function suggestion({ key, kind, about, party, path, body }: Unmet, words: ProgressTexts) {
  const step = isRecording(kind) ? { title: words.steps[kind] } : {};
  const request = { method: 'POST' as const, path, body: { ...body, ...step } };
  return { key, ...words.suggestions[kind](about, party), request };
}
