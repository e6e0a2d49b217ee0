/** What a list of anything in applications may be narrowed by, beside columns of its own. */
import type { Condition } from '../db/find.ts';
import { sql, type PgColumn } from '../db/drizzle.ts';

/** Those in applications of this candidate. @param applicationId the column that says in which they are */
export const ofCandidate = (applicationId: PgColumn, externalId: string | undefined): Condition => ({
  shape: 'candidate',
  values: [externalId],
  where: (placeholder) => sql`${applicationId} in (
    select c.id from applications c
    where c.platform_id = ${sql.placeholder('platformId')}::uuid and c.live = ${sql.placeholder('live')}::boolean
      and c.candidate_external_id = ${placeholder})`,
});

/** Those in applications of the candidate who has this address, in any case. */
export const ofCandidateAt = (applicationId: PgColumn, address: string | undefined): Condition => ({
  shape: 'candidate address',
  values: [address?.toLowerCase()],
  where: (placeholder) => sql`${applicationId} in (
    select c.id from applications c
    where c.platform_id = ${sql.placeholder('platformId')}::uuid and c.live = ${sql.placeholder('live')}::boolean
      and c.candidate_email = ${placeholder})`,
});

/** Those in applications of which progress says this. */
export const withProgress = (
  applicationId: PgColumn,
  column: 'ball' | 'momentum',
  value: string | undefined,
): Condition => ({
  shape: column,
  values: [value],
  where: (placeholder) => sql`${applicationId} in (
    select p.application_id from progress p
    where p.platform_id = ${sql.placeholder('platformId')}::uuid and p.live = ${sql.placeholder('live')}::boolean
      and p.${sql.identifier(column)} = ${placeholder})`,
});

const mostWords = 40;

/** Those in applications in which a word begins like this. */
const withWord = (applicationId: PgColumn, word: string): Condition => ({
  shape: 'word',
  values: [word, `${word}\u{10FFFF}`],
  where: (from, to) => sql`${applicationId} in (
    select w.application_id from application_words w
    where w.platform_id = ${sql.placeholder('platformId')}::uuid and w.live = ${sql.placeholder('live')}::boolean
      and w.word >= ${from} and w.word < ${to})`,
});

const none: Condition = { shape: 'none', values: [], where: () => sql`false` };

/** Those in applications that have them all; none, when there are none to look for. @param words as search/words.ts gives them */
export const withWords = (applicationId: PgColumn, words: readonly string[]): Condition[] =>
  words.length === 0 ? [none] : words.slice(0, mostWords).map((word) => withWord(applicationId, word));
