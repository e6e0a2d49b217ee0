import { Type, type Static } from 'typebox';
import { scopes } from '../platforms/table.ts';
import { choice, duration, idOf, instant, named, nullable, text } from '../schema.ts';

const name = text(200, 'What it is for.');
const itsScopes = Type.Array(choice(scopes, 'One of them.'), {
  minItems: 1,
  uniqueItems: true,
  description: 'What it may do. None includes another.',
});

const properties = {
  id: idOf('key', 'Its id.'),
  name: nullable(name),
  mode: choice(['live', 'test'], 'The data that it opens.'),
  scopes: itsScopes,
  hint: text(4, 'The last four characters of the key, to tell it by.'),
  version: Type.Integer({ minimum: 1, description: 'Rises by one with each change; its use is none.' }),
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

export const ApiKeyCreated = named('ApiKeyCreated', 'A new key.', { ...properties, key });
export type ApiKeyCreated = Static<typeof ApiKeyCreated>;

export const ApiKeyRevoke = named('ApiKeyRevoke', 'Nothing more is needed.', {});

export const ApiKeyRoll = named('ApiKeyRoll', 'How long the old key lives on.', {
  overlap: Type.Optional(
    duration('While it lasts, both open the same; by default `PT24H`, at most `P7D`. `PT1S` is at once.'),
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
