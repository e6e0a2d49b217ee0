import { type Static } from 'typebox';
import { choice, named, text } from '../schema.ts';
import type { EventBody } from './catalogue.ts';
import type { EventFamily } from './types.ts';

/** A resource of these families may grow beyond what is sent; those of the others cannot. */
const growing = [
  'application',
  'interview',
  'next_step',
  'follow_up',
  'permission',
  'trial_period',
] as const satisfies EventFamily[];
type GrowingFamily = (typeof growing)[number];

const canGrow = (family: EventFamily): family is GrowingFamily => growing.some((one) => one === family);

/** Whatever is an application's is thin once the candidate is erased, and progress, which has no id, as well. */
const thinFamilies = [...growing, 'progress'] as const satisfies EventFamily[];
export type ThinFamily = (typeof thinFamilies)[number];

export const canBeThin = (family: EventFamily): family is ThinFamily =>
  thinFamilies.some((one) => one === family);

export const ThinObject = named(
  'ThinObject',
  'In place of a resource when the payload would be over 200 KiB: where to get it. And when its candidate was erased: then nothing is there any more.',
  {
    id: text(40, 'The id of the resource; of progress, that of the application.'),
    type: choice(thinFamilies, 'What kind of resource it is.'),
    href: text(100, 'The path to get it at, such as `/v1/next-steps/step_…`.'),
  },
);
export type ThinObject = Static<typeof ThinObject>;

const mostBytes = 200 * 1024;

/** The payload as it is sent: whole, or thin when it would be too large. */
export function serialize(body: EventBody, family: EventFamily): string {
  const whole = JSON.stringify(body);
  // A character is three bytes at most, and most payloads are far from the limit.
  if (whole.length * 3 <= mostBytes || Buffer.byteLength(whole) <= mostBytes) return whole;
  const { object, previous: _previous, ...data } = body.data;
  if (!canGrow(family) || !('id' in object)) return whole;
  return JSON.stringify({ ...body, data: { object: thinObject(family, object.id), ...data } });
}

/** The payload without anything that it told: what is left says that something of this type happened to this id. */
export function serializeErased(body: EventBody, family: EventFamily): string {
  const { object, application } = body.data;
  if (!canBeThin(family) || application === null) throw new TypeError(`${family} is of no candidate`);
  const { id } = application;
  return JSON.stringify({
    ...body,
    data: {
      object: thinObject(family, 'id' in object ? object.id : id),
      application: { id, externalId: null, candidateExternalId: null },
      whatsNext: null,
    },
  });
}

function thinObject(family: ThinFamily, id: string): ThinObject {
  const href =
    family === 'progress' ? `/v1/applications/${id}/progress` : `/v1/${family.replace('_', '-')}s/${id}`;
  return { id, type: family, href };
}
