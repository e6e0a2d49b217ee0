import { idOfName, type Id } from '../ids.ts';
import { everyone } from './built-in/everyone.ts';
import { functions, functionSynonyms } from './built-in/functions.ts';
import { anyLevel, general } from './built-in/general.ts';
import { levels, levelSynonyms } from './built-in/levels.ts';
import { sections, type TemplateItem } from './sections.ts';

/** A template that comes with the product, for a function and a level; null is any. */
export type BuiltInTemplate = {
  id: Id<'outlineTemplate'>;
  name: string;
  function: string | null;
  level: string | null;
  items: readonly TemplateItem[];
};

/** A word for a function or a level as it is compared: `Customer-Support` is `customer support`. */
const plain = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replaceAll(/[_\s-]+/g, ' ');

const lookUp = (
  known: readonly string[],
  synonyms: Readonly<Record<string, string>>,
  word: string | null,
) => {
  if (word === null) return null;
  const wanted = plain(word);
  const same = known.find((one) => plain(one) === wanted);
  if (same !== undefined) return same;
  const synonym = Object.entries(synonyms).find(([one]) => plain(one) === wanted);
  return synonym?.[1] ?? null;
};

const functionNames = Object.keys(functions);
const levelNames = Object.keys(levels);

/** The function that a platform's word means; null when we know of none. */
export const knownFunction = (word: string | null) => lookUp(functionNames, functionSynonyms, word);
/** The level that a platform's word means; null when we know of none. */
export const knownLevel = (word: string | null) => lookUp(levelNames, levelSynonyms, word);

const itemsFor: Readonly<Record<string, readonly TemplateItem[]>> = { ...functions, ...levels };

const inOrder = (items: readonly TemplateItem[]): TemplateItem[] =>
  items.toSorted((a, b) => sections.indexOf(a.section) - sections.indexOf(b.section));

const titled = (word: string) => {
  const words = plain(word);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function compose(name: string | null, level: string | null): BuiltInTemplate {
  const forFunction = name === null ? general : (itemsFor[name] ?? general);
  const forLevel = level === null ? anyLevel : (itemsFor[level] ?? anyLevel);
  return {
    id: idOfName('outlineTemplate', `built in: ${name ?? 'any'}, ${level ?? 'any'}`),
    name: `${titled(name ?? 'any function')}, ${plain(level ?? 'any level')}`,
    function: name,
    level,
    items: inOrder([...everyone, ...forFunction, ...forLevel]),
  };
}

/** Every function and level, and any other: no position falls through. */
export const builtInTemplates: readonly BuiltInTemplate[] = [...functionNames, null].flatMap((name) =>
  [...levelNames, null].map((level) => compose(name, level)),
);
