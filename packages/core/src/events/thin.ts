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
export type GrowingFamily = (typeof growing)[number];

export const canGrow = (family: EventFamily): family is GrowingFamily =>
  growing.some((one) => one === family);

export const ThinObject = named(
  'ThinObject',
  'In place of a resource when the payload would be over 200 KiB: where to get it.',
  {
    id: text(40, 'The id of the resource.'),
    type: choice(growing, 'What kind of resource it is.'),
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
  const { id } = object;
  const href = `/v1/${family.replace('_', '-')}s/${id}`;
  return JSON.stringify({ ...body, data: { object: { id, type: family, href }, ...data } });
}
