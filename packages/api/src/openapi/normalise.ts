/**
 * Makes what was recorded the same at every recording: ids, secrets and the machine's own time give way to others of
 * their kind. Ids keep their order, and tell the time of the story.
 */
import { createHash } from 'node:crypto';
import { formatUuid, idPrefixes, parseId, type IdKind } from '@afterview/core/ids';
import type { Json } from './document.ts';

/** When something was sent by the machine's clock, and what time it was in the story. */
export type Moment = { real: number; told: Date };

const kinds = new Map<string, IdKind>();
for (const kind of Object.keys(idPrefixes)) if (isKind(kind)) kinds.set(idPrefixes[kind], kind);

function isKind(name: string): name is IdKind {
  return name in idPrefixes;
}

const typeId = new RegExp(
  String.raw`(?<![a-z])(${[...kinds.keys()].join('|')})_([0-7][0-9a-hjkmnp-tv-z]{25})`,
  'g',
);
const uuidShape = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
const instantShape = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g;
const keyShape = /av_(live|test)_[0-9A-Za-z]{16,}/g;
const secretShape = /whsec_[0-9A-Za-z+/=]+/g;

const exampleKey = (mode: string) => `av_${mode}_anExampleThatOpensNothing0000000`;
const exampleSecret = `whsec_${Buffer.from('an example of a secret, for all').toString('base64')}`;

const millisecondsOf = (uuid: string) => Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16);

/** A UUIDv7 of a time, the `ordinal`th one of all. */
function uuidOf(at: Date, ordinal: number): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  const random = createHash('sha256').update(String(ordinal)).digest('hex');
  const counter = ordinal.toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-a${random.slice(0, 3)}-${random.slice(3, 15)}`;
}

/** @param of given a text, and the name of the field that it is in */
const mapStrings = (value: Json, of: (text: string, field: string) => string, field = ''): Json => {
  if (typeof value === 'string') return of(value, field);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, of, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [of(name, ''), mapStrings(item, of, name)]),
  );
};

/** A cursor holds ids and times too. */
const insideCursor = (text: string): string | undefined =>
  /^Wy[IJ][\w-]+$/.test(text) ? Buffer.from(text, 'base64url').toString('utf8') : undefined;

/** The UUIDs in a text, as they are or in an id. */
const uuidsIn = (text: string): string[] => [
  ...[...text.matchAll(typeId)].flatMap(([whole, prefix = '']) => {
    const kind = kinds.get(prefix);
    return kind === undefined ? [] : [parseId(kind, whole)];
  }),
  ...(insideCursor(text)?.match(uuidShape) ?? []),
];

const aDay = 86_400_000;
/** Secrets, keys and the like are made to last so many days at most. */
const daysAhead = 30;

/** When something of the machine's time was in the story, be it whole days ahead; undefined for what is of the story. */
function toldTime(moments: readonly Moment[], at: number): Date | undefined {
  const first = moments[0]?.real ?? Number.POSITIVE_INFINITY;
  for (let days = 0; days <= daysAhead; days += 1) {
    const real = at - days * aDay;
    if (real < first) return undefined;
    const moment = moments.findLast((one) => one.real <= real);
    if (real <= Date.now() && moment !== undefined) return new Date(moment.told.getTime() + days * aDay);
  }
  return undefined;
}

/** @param moments in order. @returns what makes a part of what was recorded the same at every recording */
export function normaliser(recorded: Json, moments: readonly Moment[]): (value: Json) => Json {
  const uuids = new Set<string>();
  mapStrings(recorded, (text) => {
    for (const uuid of uuidsIn(text)) uuids.add(uuid);
    return text;
  });
  const others = new Map<string, string>();
  for (const uuid of [...uuids].toSorted()) {
    const told = toldTime(moments, millisecondsOf(uuid));
    if (told !== undefined) others.set(uuid, uuidOf(told, others.size + 1));
  }
  const plain = (text: string): string =>
    text
      .replace(typeId, (whole: string, prefix: string) => {
        const kind = kinds.get(prefix);
        const other = kind === undefined ? undefined : others.get(parseId(kind, whole));
        return kind === undefined || other === undefined ? whole : formatUuid(kind, other);
      })
      .replace(uuidShape, (uuid) => others.get(uuid) ?? uuid)
      .replace(instantShape, (instant) => toldTime(moments, Date.parse(instant))?.toISOString() ?? instant)
      .replace(keyShape, (_key, mode: string) => exampleKey(mode))
      .replace(secretShape, exampleSecret);
  return (value) =>
    mapStrings(value, (text, field) => {
      if (field === 'hint') return exampleKey('live').slice(-text.length);
      const inside = insideCursor(text);
      return inside === undefined ? plain(text) : Buffer.from(plain(inside)).toString('base64url');
    });
}
