import { Type, type Static } from 'typebox';
import { NextStepInput } from '../next-steps/schema.ts';
import { choice, date, idOf, instant, named, nullable, object, ref, text } from '../schema.ts';
import { sections } from './sections.ts';
import { outlineItemStatuses } from './table.ts';

/** As many as an hour can hold, and then some. */
export const maxItems = 100;

const section = choice(
  sections,
  'Where it belongs: `background` is what they will ask, `position` what I will ask, `company_need` what they must achieve, `alignment` my experience set against a need, `research` what I will look into, `trial` the offer of a trial, `close` the question for the list.',
);
const prompt = text(1_000, 'What to ask, say or find out.');
const notes = text(5_000, 'Notes on it.');
const neededBy = date('By when the company needs it.');
const experience = text(5_000, 'What of the experience answers a need.');
const alignsWith = idOf('outlineItem', 'The item, a need of the company, that it answers.');
const status = choice(outlineItemStatuses, 'Whether it has been talked about.');

export const OutlineItem = named('OutlineItem', 'One thing to ask, say or find out in an interview.', {
  id: idOf('outlineItem', 'Its id.'),
  section,
  prompt,
  notes: nullable(notes),
  neededBy: nullable(neededBy),
  experience: nullable(experience),
  alignsWith: nullable(alignsWith),
  status,
  nextStepId: nullable(idOf('nextStep', 'The step that came of it.')),
  position: Type.Integer({ minimum: 0, description: 'Its place in the outline, from 0.' }),
});
export type OutlineItemView = Static<typeof OutlineItem>;

const covered = {
  total: Type.Integer({ minimum: 0, description: 'Items, but for those that were skipped.' }),
  covered: Type.Integer({ minimum: 0, description: 'Those of them that have been talked about.' }),
};

export const Outline = named('Outline', 'The plan of an interview: its items, in order.', {
  interviewId: idOf('interview', 'The interview.'),
  items: Type.Array(ref(OutlineItem), { description: 'In order.' }),
  coverage: object(
    {
      ...covered,
      sections: Type.Array(object({ section, ...covered }), { description: 'The same, for each section.' }),
      needs: object(
        {
          total: Type.Integer({ minimum: 0, description: 'Needs of the company in the outline.' }),
          aligned: Type.Integer({ minimum: 0, description: 'Those to which experience is set.' }),
        },
        { description: 'How far experience answers what the company needs.' },
      ),
    },
    { description: 'How much of it has been talked about.' },
  ),
  version: Type.Integer({ minimum: 0, description: 'Rises by one with each change; 0 before the first.' }),
  updatedAt: nullable(instant('When it last changed.')),
});
export type Outline = Static<typeof Outline>;

const writable = {
  section,
  prompt,
  notes: Type.Optional(nullable(notes)),
  neededBy: Type.Optional(nullable(neededBy)),
  experience: Type.Optional(nullable(experience)),
  alignsWith: Type.Optional(nullable(alignsWith)),
  status: Type.Optional(status),
};

export const OutlineItemCreate = named('OutlineItemCreate', 'An item to add at the end.', writable);
export type OutlineItemCreate = Static<typeof OutlineItemCreate>;

export const OutlineItemUpdate = named(
  'OutlineItemUpdate',
  'What to change (RFC 7396): members left out stay, null clears.',
  { ...writable, section: Type.Optional(section), prompt: Type.Optional(prompt) },
);
export type OutlineItemUpdate = Static<typeof OutlineItemUpdate>;

export const OutlineReplace = named('OutlineReplace', 'The whole outline, in order.', {
  items: Type.Array(
    object({
      id: Type.Optional(idOf('outlineItem', 'Of an item that is there, to keep it; without it, a new one.')),
      ...writable,
    }),
    { maxItems, description: 'In order; what is not among them goes.' },
  ),
});
export type OutlineReplace = Static<typeof OutlineReplace>;

export const OutlineReorder = named('OutlineReorder', 'The order of the items.', {
  itemIds: Type.Array(idOf('outlineItem', 'An item.'), {
    maxItems,
    uniqueItems: true,
    description: 'All items, in their new order.',
  }),
});
export type OutlineReorder = Static<typeof OutlineReorder>;

export const OutlineFromTemplate = named(
  'OutlineFromTemplate',
  'Which template: by its id, or the best match for a function and a level, by default those of the position.',
  {
    templateId: Type.Optional(idOf('outlineTemplate', 'The template.')),
    function: Type.Optional(text(100, 'Such as `engineering` or `sales`.')),
    level: Type.Optional(text(100, 'Such as `entry`, `experienced` or `leadership`.')),
    replace: Type.Optional(
      Type.Boolean({ description: 'Instead of what is there; by default it is added, each item once.' }),
    ),
  },
);
export type OutlineFromTemplate = Static<typeof OutlineFromTemplate>;

const { title, ...stepInput } = NextStepInput.properties;

export const OutlineItemToNextStep = named(
  'OutlineItemToNextStep',
  'What was agreed about the item. Without `agreedBy` nobody has agreed yet.',
  { title: Type.Optional(title), ...stepInput },
);
export type OutlineItemToNextStep = Static<typeof OutlineItemToNextStep>;

const name = text(200, 'What it is called.');
const templateItems = Type.Array(
  object({
    section,
    prompt,
    notes: Type.Optional(notes),
  }),
  { minItems: 1, maxItems, description: 'In order.' },
);
const templateFunction = text(100, 'The function it is for; any, without it.');
const templateLevel = text(100, 'The level it is for; any, without it.');
export const templateSources = ['platform', 'built_in'] as const;

export const OutlineTemplate = named('OutlineTemplate', 'An outline to start from.', {
  id: idOf('outlineTemplate', 'Its id.'),
  name,
  function: nullable(templateFunction),
  level: nullable(templateLevel),
  source: choice(templateSources, 'Whose it is: your own, or built in.'),
  items: templateItems,
  version: Type.Integer({ minimum: 1, description: 'Rises by one with each change.' }),
  createdAt: nullable(instant('When it was created; null for what is built in.')),
  updatedAt: nullable(instant('When it last changed; null for what is built in.')),
});
export type OutlineTemplate = Static<typeof OutlineTemplate>;

export const OutlineTemplateCreate = named('OutlineTemplateCreate', 'An outline to start from.', {
  name,
  function: Type.Optional(templateFunction),
  level: Type.Optional(templateLevel),
  items: templateItems,
});
export type OutlineTemplateCreate = Static<typeof OutlineTemplateCreate>;

export const OutlineTemplateUpdate = named(
  'OutlineTemplateUpdate',
  'What to change (RFC 7396): members left out stay, null clears, items are replaced as a whole.',
  {
    name: Type.Optional(name),
    function: Type.Optional(nullable(templateFunction)),
    level: Type.Optional(nullable(templateLevel)),
    items: Type.Optional(templateItems),
  },
);
export type OutlineTemplateUpdate = Static<typeof OutlineTemplateUpdate>;
