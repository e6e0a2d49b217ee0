import { Type, type Static } from 'typebox';
import { NextStepInput } from '../next-steps/schema.ts';
import {
  choice,
  count,
  date,
  idOf,
  instant,
  integer,
  list,
  named,
  nullable,
  object,
  ref,
  text,
  version,
} from '../schema.ts';
import { sections } from './sections.ts';
import { outlineItemStatuses } from './table.ts';

/** As many as an hour can hold, and then some. */
export const maxItems = 100;

const section = choice(
  sections,
  'Where it belongs: `background` is what they will ask, `position` what I will ask, `company_need` what they must achieve, `alignment` my experience set against a need, `research` what I will look into, `trial` the offer of a trial, `close` the question for the list.',
);
const prompt = text(1_000, 'What to ask, say or find out.');
const notes = text(5_000, 'Notes on it, such as what was said.');
const neededBy = date('By when the company needs it; of a `company_need`.');
const experience = text(5_000, 'What the candidate has done that answers a need; of an `alignment`.');
const alignsWith = idOf('outlineItem', 'The item of this outline, a `company_need`, that it answers.');
const status = choice(
  outlineItemStatuses,
  'Whether it has been talked about, or was left out on purpose; at first `planned`.',
);

export const OutlineItem = named('OutlineItem', 'One thing to ask, say or find out in an interview.', {
  id: idOf('outlineItem', 'The id of the item.'),
  section,
  prompt,
  notes: nullable(notes),
  neededBy: nullable(neededBy),
  experience: nullable(experience),
  alignsWith: nullable(alignsWith),
  status,
  nextStepId: nullable(idOf('nextStep', 'The step that came of it; null where none did.')),
  position: integer(0, maxItems - 1, 'Its place in the outline.'),
});
export type OutlineItemView = Static<typeof OutlineItem>;

const covered = {
  total: count('How many items there are, but for those that were skipped.'),
  covered: count('How many of those have been talked about.'),
};

export const Outline = named('Outline', 'The plan of an interview: its items, in order.', {
  interviewId: idOf('interview', 'The interview that it plans.'),
  items: list(ref(OutlineItem), maxItems, 'The items, in order.'),
  coverage: object(
    {
      ...covered,
      sections: list(
        object({ section, ...covered }),
        sections.length,
        'The same, for each section that has items.',
      ),
      needs: object(
        {
          total: count('How many needs of the company the outline has.'),
          aligned: count('How many of those some experience answers.'),
        },
        { description: 'How far experience answers what the company needs.' },
      ),
    },
    { description: 'How much of it has been talked about.' },
  ),
  version: version('Rises by one with each change; 0 before the first.', 0),
  updatedAt: nullable(instant('When it last changed; null before it was written.')),
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
  items: list(
    object({
      id: Type.Optional(
        idOf('outlineItem', 'The id of an item that is there, to keep it; without one, it is new.'),
      ),
      ...writable,
    }),
    maxItems,
    'The items, in order; what is not among them goes.',
  ),
});
export type OutlineReplace = Static<typeof OutlineReplace>;

export const OutlineReorder = named('OutlineReorder', 'The order of the items.', {
  itemIds: list(idOf('outlineItem', 'The id of an item.'), maxItems, 'All items, in their new order.', {
    uniqueItems: true,
  }),
});
export type OutlineReorder = Static<typeof OutlineReorder>;

export const OutlineFromTemplate = named(
  'OutlineFromTemplate',
  'Which template: by its id, or the best match for a function and a level, by default those of the position.',
  {
    templateId: Type.Optional(
      idOf('outlineTemplate', 'The template to start from; not together with a function or a level.'),
    ),
    function: Type.Optional(
      text(100, 'What kind of work, such as `engineering` or `sales`; by default that of the position.'),
    ),
    level: Type.Optional(
      text(
        100,
        'How senior, such as `entry`, `experienced` or `leadership`; by default that of the position.',
      ),
    ),
    replace: Type.Optional(
      Type.Boolean({
        description: 'Whether it takes the place of what is there; by default it is added, each item once.',
      }),
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

const name = text(200, 'What the template is called.');
const templateItems = list(
  object({
    section,
    prompt,
    notes: Type.Optional(notes),
  }),
  maxItems,
  'What the outline begins with, in order. At least one.',
  { minItems: 1 },
);
const templateFunction = text(100, 'The kind of work it is for; without one, for any.');
const templateLevel = text(100, 'The level it is for; without one, for any.');
export const templateSources = ['platform', 'built_in'] as const;

export const OutlineTemplate = named('OutlineTemplate', 'An outline to start from.', {
  id: idOf('outlineTemplate', 'The id of the template.'),
  name,
  function: nullable(templateFunction),
  level: nullable(templateLevel),
  source: choice(templateSources, 'Whether it is your own (`platform`) or built in.'),
  items: templateItems,
  version: version('Rises by one with each change; the `ETag` says the same.'),
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
