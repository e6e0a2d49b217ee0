import type { Caller } from '../change/unit-of-work.ts';
import { withPlatform } from '../db/tenancy.ts';
import { once } from '../idempotency/once.ts';
import { addKey } from './add.ts';
import { endIn } from './end.ts';
import { presentKey } from './present.ts';
import type { ApiKeyCreate, ApiKeyCreated } from './schema.ts';

/** Adds a key of the caller's mode. @throws Problem `validation_failed` when it would have ended already, those of idempotency */
export const createKey = (
  caller: Caller,
  { name, scopes, expiresAt }: ApiKeyCreate,
): Promise<ApiKeyCreated> => {
  const { database, tenant, idempotent } = caller;
  return withPlatform(database, tenant, (transaction) =>
    once(transaction, tenant, idempotent, async () => {
      const end = await endIn(transaction, expiresAt);
      const { row, key } = await addKey(transaction, caller, { name: name ?? null, scopes, expiresAt: end });
      return { ...presentKey(row), key };
    }),
  );
};
