/** What can be done with the items of an outline. The outline is one document, so each verb keeps the whole of it. */
import type { Change } from '../change/change.ts';
import { firstCharacters } from '../code-points.ts';
import { formatId, newId, parseId, type Id } from '../ids.ts';
import { createNextStep } from '../next-steps/create.ts';
import { isOpenStep } from '../next-steps/open.ts';
import type { NextStepRow } from '../next-steps/table.ts';
import { Problem } from '../problems.ts';
import { presentItem } from './present.ts';
import {
  maxItems,
  type OutlineItemCreate,
  type OutlineItemToNextStep,
  type OutlineItemUpdate,
  type OutlineItemView,
  type OutlineReorder,
  type OutlineReplace,
} from './schema.ts';
import type { TemplateItem } from './sections.ts';
import type { OutlineItem, OutlineRow } from './table.ts';

type InterviewId = Id<'interview'>;

const itemsOf = (change: Change, interviewId: InterviewId): OutlineItem[] => {
  change.get('interview', interviewId);
  return change.outline(interviewId)?.items ?? [];
};

const newItem = (
  input: OutlineItemCreate,
  id = formatId('outlineItem', newId('outlineItem')),
): OutlineItem => ({
  id,
  section: input.section,
  prompt: input.prompt,
  notes: input.notes ?? null,
  neededBy: input.neededBy ?? null,
  experience: input.experience ?? null,
  alignsWith: input.alignsWith ?? null,
  status: input.status ?? 'planned',
  nextStepId: null,
});

function indexOf(items: readonly OutlineItem[], itemId: string): number {
  const index = items.findIndex(({ id }) => id === itemId);
  if (index < 0) throw new Problem('not_found', 'The outline has no item with this id.');
  return index;
}

/** Keeps the items, if they make an outline. @param pointerOf where an item is in the body */
function keep(
  change: Change,
  interviewId: InterviewId,
  items: OutlineItem[],
  pointerOf: (index: number) => string,
): OutlineRow {
  if (items.length > maxItems) throw Problem.invalid('', `must leave at most ${maxItems} items`);
  const needs = new Set(items.filter(({ section }) => section === 'company_need').map(({ id }) => id));
  const errors = items.flatMap(({ id, alignsWith }, index) =>
    alignsWith === null || (needs.has(alignsWith) && alignsWith !== id)
      ? []
      : [
          {
            pointer: `${pointerOf(index)}/alignsWith`,
            detail: 'must be the id of another item, a company_need of this outline',
          },
        ],
  );
  if (errors.length > 0) throw new Problem('validation_failed', 'An item aligns with nothing.', errors);
  return change.putOutline(interviewId, items);
}

const atRoot = () => '';

/** @throws Problem `not_found`, `validation_failed` */
export function replaceOutline(
  change: Change,
  interviewId: InterviewId,
  { items }: OutlineReplace,
): OutlineRow {
  const before = new Map(itemsOf(change, interviewId).map((item) => [item.id, item]));
  const after = items.map(({ id, ...input }, index) => {
    const kept = id === undefined ? undefined : before.get(id);
    if (id !== undefined && kept === undefined) {
      throw Problem.invalid(
        `/items/${index}/id`,
        'must be the id of an item of this outline, or be left out',
      );
    }
    const item = newItem(input, id);
    return {
      ...item,
      status: input.status ?? kept?.status ?? 'planned',
      nextStepId: kept?.nextStepId ?? null,
    };
  });
  const repeated = after.findIndex(({ id }, index) => after.findIndex((item) => item.id === id) !== index);
  if (repeated >= 0) throw Problem.invalid(`/items/${repeated}/id`, 'must not repeat that of another item');
  return keep(change, interviewId, after, (index) => `/items/${index}`);
}

/** @throws Problem `not_found`, `validation_failed` */
export function addItem(change: Change, interviewId: InterviewId, input: OutlineItemCreate): OutlineItemView {
  const items = itemsOf(change, interviewId);
  const item = newItem(input);
  keep(change, interviewId, [...items, item], atRoot);
  return presentItem(item, items.length);
}

/** @throws Problem `not_found`, `validation_failed` */
export function updateItem(
  change: Change,
  interviewId: InterviewId,
  itemId: string,
  patch: OutlineItemUpdate,
): OutlineItemView {
  const items = itemsOf(change, interviewId);
  const index = indexOf(items, itemId);
  const after = items.map((item) => (item.id === itemId ? { ...item, ...patch } : item));
  const kept = keep(change, interviewId, after, atRoot).items[index];
  if (kept === undefined) throw new Error('the item is gone');
  return presentItem(kept, index);
}

/** What was aligned with it is aligned with nothing then. @throws Problem `not_found` */
export function removeItem(change: Change, interviewId: InterviewId, itemId: string): void {
  const items = itemsOf(change, interviewId);
  indexOf(items, itemId);
  const left = items
    .filter(({ id }) => id !== itemId)
    .map((item) => (item.alignsWith === itemId ? { ...item, alignsWith: null } : item));
  keep(change, interviewId, left, atRoot);
}

/** @throws Problem `not_found`, `validation_failed` unless it names every item once */
export function reorderItems(
  change: Change,
  interviewId: InterviewId,
  { itemIds }: OutlineReorder,
): OutlineRow {
  const items = new Map(itemsOf(change, interviewId).map((item) => [item.id, item]));
  const after = itemIds.map((id, index) => {
    const item = items.get(id);
    if (item === undefined) {
      throw Problem.invalid(`/itemIds/${index}`, 'must be the id of an item of this outline');
    }
    return item;
  });
  if (after.length !== items.size) throw Problem.invalid('/itemIds', `must name all ${items.size} items`);
  return keep(change, interviewId, after, atRoot);
}

/** Adds what a template proposes, each once; or begins anew with it. @throws Problem `validation_failed` */
export function addTemplate(
  change: Change,
  interviewId: InterviewId,
  template: readonly TemplateItem[],
  replace: boolean,
): OutlineRow {
  const items = replace ? [] : itemsOf(change, interviewId);
  const known = new Set(items.map(({ section, prompt }) => `${section} ${prompt}`));
  const added = template.filter(({ section, prompt }) => !known.has(`${section} ${prompt}`));
  return keep(change, interviewId, [...items, ...added.map((item) => newItem(item))], atRoot);
}

/** Whether a step still stands for what was agreed: one that was done, declined or canceled leaves its item free again. */
function isStanding(change: Change, stepId: string): boolean {
  const id = parseId('nextStep', stepId);
  return change.all('next_step').some((step) => step.id === id && isOpenStep(step));
}

/**
 * What was agreed about an item becomes a next step, and the item is covered.
 * @throws Problem `not_found`; `illegal_transition` when a step has come of it already, and is open
 */
export function itemToNextStep(
  change: Change,
  interviewId: InterviewId,
  itemId: string,
  input: OutlineItemToNextStep,
): NextStepRow {
  const interview = change.get('interview', interviewId);
  const items = itemsOf(change, interviewId);
  const item = items[indexOf(items, itemId)];
  if (item === undefined) throw new Error('the item is gone');
  if (item.nextStepId !== null && isStanding(change, item.nextStepId)) {
    throw new Problem('illegal_transition', `The item has become the next step ${item.nextStepId} already.`);
  }
  const title = input.title ?? firstCharacters(item.prompt, 300);
  const step = createNextStep(change, { ...input, title }, { interview, agreed: [] });
  const nextStepId = formatId('nextStep', step.id);
  const after = items.map((one) =>
    one.id === itemId ? { ...one, status: 'covered' as const, nextStepId } : one,
  );
  keep(change, interviewId, after, atRoot);
  return step;
}
