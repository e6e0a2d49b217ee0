import { describe, expect, it } from 'vitest';
import { builtInTemplates, knownFunction, knownLevel } from './built-in.ts';
import { functions } from './built-in/functions.ts';
import { levels } from './built-in/levels.ts';
import { sections } from './sections.ts';

const promptsOf = (items: readonly { prompt: string }[]) => items.map(({ prompt }) => prompt);
const everywhere = [...Object.values(functions), ...Object.values(levels)].flatMap(promptsOf);
const once = (prompt: string) => everywhere.filter((other) => other === prompt).length === 1;

describe('the built-in templates', () => {
  it.each(Object.entries(functions))('have at least six items that only %s has', (_, items) => {
    expect(promptsOf(items).filter(once).length).toBeGreaterThanOrEqual(6);
  });

  it.each(Object.entries(levels))('have at least three items that only %s has', (_, items) => {
    expect(promptsOf(items).filter(once).length).toBeGreaterThanOrEqual(3);
  });

  it('are not one text with a word swapped: no two prompts share most of their words', () => {
    const words = (prompt: string) => new Set(prompt.toLowerCase().split(/[^a-z']+/));
    const similar = everywhere.flatMap((one, index) =>
      everywhere.slice(index + 1).filter((other) => {
        const [a, b] = [words(one), words(other)];
        return a.intersection(b).size / Math.min(a.size, b.size) > 0.75;
      }),
    );
    expect(similar).toEqual([]);
  });

  it.each(builtInTemplates.map((template) => [template.name, template] as const))(
    '%s goes through every section, in order, and repeats nothing',
    (_, { items }) => {
      expect([...new Set(items.map(({ section }) => section))]).toEqual([...sections]);
      expect(new Set(promptsOf(items)).size).toBe(items.length);
      for (const { prompt } of items) expect(prompt).not.toMatch(/[[\]{}<>]|!|\s{2}/);
    },
  );

  it('know the words that platforms use', () => {
    expect(['Software Engineering', 'HR', 'customer-support', 'Circus'].map(knownFunction)).toEqual([
      'engineering',
      'people',
      'customer_support',
      null,
    ]);
    expect(['Junior', 'senior', 'VP', null].map(knownLevel)).toEqual([
      'entry',
      'experienced',
      'leadership',
      null,
    ]);
  });
});
