import type { ApplicationRow } from '../applications/table.ts';
import { firstCharacters } from '../code-points.ts';

/** Words as they are compared: lower case, without accents or punctuation. */
export const wordsIn = (text: string): string[] => [
  ...new Set(
    text
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
      .map((word) => firstCharacters(word, 64)),
  ),
];

/** What an application is found by: who applies, to whom, for what. */
export const wordsOf = ({ candidate, company, position }: ApplicationRow): string[] =>
  wordsIn([candidate.name, candidate.email, company.name, position.title].filter(Boolean).join(' '));
