import type { Party } from '../../parties.ts';
import type { followUpKinds, FollowUpTopic } from '../table.ts';

/** What is known when a message is drafted. Whatever is null, or empty, is not known and must leave no trace. */
export type DraftFacts = {
  kind: (typeof followUpKinds)[number];
  topic: FollowUpTopic | null;
  /** The title of the follow-up, as it was promised. */
  title: string;
  candidate: string | null;
  /** Who reads it: the name of the interviewer. */
  interviewer: string | null;
  company: string;
  position: string;
  /** The conversation it follows; `on` is its date in words of the language. */
  interview: { title: string; on: string } | null;
  findings: readonly {
    title: string;
    summary: string | null;
    url: string | null;
    /** Its date in words of the language. */
    publishedOn: string | null;
  }[];
  /** Open steps that both parties agreed to; `by` is the date in words of the language. */
  agreed: readonly { title: string; owner: Party; by: string | null }[];
  /** Whether the reader has given leave to connect and discuss it. */
  mayConnect: boolean;
  /** Whether they may be asked for it: not when they have said no. */
  mayAsk: boolean;
};

/** How a message is worded in one language, from the candidate to the interviewer; plain text, lines parted by `\n`. */
export type DraftTexts = {
  subject: (facts: DraftFacts) => string;
  body: (facts: DraftFacts) => string;
};
