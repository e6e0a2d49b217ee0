import { Type, type Static } from 'typebox';
import { scopes } from '../platforms/table.ts';
import { choice, duration, idOf, instant, list, named, nullable, text, version } from '../schema.ts';

const name = text(200, 'What the key is for; for you to know it by.');
const itsScopes = list(
  choice(scopes, 'A scope.'),
  scopes.length,
  'What the key may do; none includes another. At least one.',
  { minItems: 1, uniqueItems: true },
);

const properties = {
  id: idOf('key', 'The id of the key, which opens nothing.'),
  name: nullable(name),
  mode: choice(['live', 'test'], 'The data that the key opens.'),
  scopes: itsScopes,
  hint: text(4, 'The last four characters of the key, to tell it by.'),
  version: version('Rises by one with each change, which its use is not; the `ETag` says the same.'),
  createdAt: instant('When it was created.'),
  expiresAt: nullable(instant('From when on it opens nothing; null for never.')),
  lastUsedAt: nullable(instant('When it was last used, to within a minute or so; null for never.')),
  revokedAt: nullable(instant('When it was revoked; null while it is not.')),
  replacedBy: nullable(idOf('key', 'The key that it was rolled into.')),
};

const key = text(100, 'The key itself, shown this once.');

export const ApiKey = named('ApiKey', 'A key to the API. What it may do it has for good.', properties);
export type ApiKey = Static<typeof ApiKey>;

export const ApiKeyCreate = named('ApiKeyCreate', 'A key of the mode of the key that asks for it.', {
  name: Type.Optional(name),
  scopes: itsScopes,
  expiresAt: Type.Optional(instant('From when on it opens nothing; by default it does not end by itself.')),
});
export type ApiKeyCreate = Static<typeof ApiKeyCreate>;

export const ApiKeyCreated = named(
  'ApiKeyCreated',
  'A new key, with the key itself, which is shown this once.',
  { ...properties, key },
);
export type ApiKeyCreated = Static<typeof ApiKeyCreated>;

export const ApiKeyRevoke = named('ApiKeyRevoke', 'Nothing more is needed: an empty body, or none.', {});

export const ApiKeyRoll = named('ApiKeyRoll', 'How long the old key lives on.', {
  overlap: Type.Optional(
    duration(
      'How long the old key lives on: while it lasts, both open the same; by default `PT24H`, at most `P7D`. `PT1S` is at once.',
    ),
  ),
  expiresAt: Type.Optional(
    instant('From when on the new key opens nothing; by default when the old one would have ended.'),
  ),
});
export type ApiKeyRoll = Static<typeof ApiKeyRoll>;

export const ApiKeyRolled = named('ApiKeyRolled', 'The new key, with the name and the scopes of the old.', {
  ...properties,
  key,
  previousKeyUntil: instant('Until when the old key lives on.'),
});
export type ApiKeyRolled = Static<typeof ApiKeyRolled>;
