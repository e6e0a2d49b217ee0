/** Who is in the story, when it is, and how what is in an answer is taken. */
import type { Clock } from '@afterview/core/clock';
import { isObject, type Json } from '../document.ts';

/** The time of the story: it begins on a Monday, in the morning, and moves on as it is told. */
export class StoryClock implements Clock {
  #now = new Date('2026-03-02T08:00:00.000Z');

  now(): Date {
    return this.#now;
  }

  moveTo(instant: string): void {
    this.#now = new Date(instant);
  }
}

export type Body = { [name: string]: Json };

export const idOf = ({ id }: Body): string => String(id);
export const first = (list: Json | undefined): Body => {
  const item = Array.isArray(list) ? list[0] : undefined;
  return isObject(item) ? item : {};
};
export const at = (thing: Body) => ({ params: { id: idOf(thing) } });

export const candidate = {
  externalId: 'candidate-815',
  name: 'Ada Okafor',
  email: 'ada.okafor@example.com',
  timeZone: 'Europe/London',
  locale: 'en',
};
export const company = { externalId: 'company-12', name: 'Brightwater' };
export const position = {
  title: 'Data engineer',
  function: 'data',
  level: 'experienced',
  location: 'Berlin',
};
export const jonas = { name: 'Jonas Brandt', email: 'jonas.brandt@example.com', role: 'Head of data' };
