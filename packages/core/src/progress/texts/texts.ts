import type { ApplicationStatus } from '../../applications/table.ts';
import type { Party } from '../../parties.ts';
import type { OpenItem } from '../open-items.ts';
import type { FactorKey } from '../schema.ts';
import type { Momentum } from '../table.ts';

/** The next thing to happen, as a sentence needs it. */
export type NextThing = {
  type: OpenItem['type'];
  title: string;
  /** Who has to move; null when it is only waited for. */
  owner: Party | null;
  /** The date in words of the language, such as "Friday, 6 November 2026, 17:00"; null when there is none. */
  when: string | null;
  /** Whether that date has passed, and what was to be by then has not been. */
  late: boolean;
};

export type HeadlineFacts = { momentum: Momentum; status: ApplicationStatus; next: NextThing | null };

/** What a suggestion asks for. */
export const suggestionKinds = [
  'record_step',
  'offer_date',
  'record_dated_step',
  'agree',
  'record_agreed_step',
  'record_company_step',
  'complete_step',
  'send_follow_up',
  'skip_follow_up',
  'complete_interview',
  'accept_trial',
  'start_trial',
  'complete_trial',
  'withdraw_trial',
] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];
/** Those that record a step, whose title is ours to word. */
export type RecordingKind = Extract<SuggestionKind, `record_${string}`>;

/** All that is said of progress, in one language. */
export type ProgressTexts = {
  /** One or two sentences that can be read aloud: how it goes, and what is next, with whom, by when. */
  headline: (facts: HeadlineFacts) => string;
  /** What each factor means, as a statement that is true when it is met. */
  factors: Record<FactorKey | 'decided', string>;
  /** The question that would meet a factor, and what its answer is good for. */
  questions: Record<FactorKey, { question: string; why: string }>;
  /** What to do, and what for. `about` is the title of what it concerns, `party` who is to do it. */
  suggestions: Record<SuggestionKind, (about: string, party: Party | null) => { title: string; why: string }>;
  /** The titles of steps that a suggestion records. */
  steps: Record<RecordingKind, string>;
  /** How things without a title of their own are called. */
  titles: { permission: string; trial_period: string };
};
