import type { AuditActor } from '../audit-log/table.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { setTenant, withPlatform } from '../db/tenancy.ts';
import { once, type IdempotentRequest } from '../idempotency/once.ts';
import { idOfName } from '../ids.ts';
import type { Tenant } from '../tenant.ts';

/** Whoever holds the instance's admin key: above the platforms, and of none of them. */
export const operator: AuditActor = { type: 'instance', id: null };

export type OperatorCall = {
  database: Database;
  requestId?: string | undefined;
  idempotent?: IdempotentRequest | undefined;
  /** The versions that the operator takes for the platform's newest. */
  ifMatch?: readonly number[] | undefined;
};

/** Where the operator's idempotency keys are kept: in a place of their own, among those of the platforms. */
const home: Tenant = { platformId: idOfName('platform', 'the instance'), live: true };

/**
 * Does what an operator asks for, once for each idempotency key.
 * @param work sets the tenant that it works on
 */
export const asOperator = <T>(
  { database, idempotent }: OperatorCall,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> =>
  withPlatform(database, home, (transaction) =>
    once(transaction, home, idempotent, async () => {
      const answer = await work(transaction);
      // The answer is kept next, and at home.
      await setTenant(transaction, home);
      return answer;
    }),
  );
