/**
 * Erases a candidate: every application that is theirs goes with all that belongs to it, and of what was told of it, or of
 * one that was theirs before, there remains that something happened.
 *
 *   of each application, in a transaction of its own: its rows, events, deliveries → until nothing is under way to a receiver
 *   → answers that were kept, what came of deliveries meanwhile → that it was theirs
 *
 * That an application was theirs goes last. So it may be cut off anywhere: whoever asks again goes on from there.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { recordAudit } from '../audit-log/record.ts';
import { changeAfter, type Caller } from '../change/unit-of-work.ts';
import type { Transaction } from '../db/connect.ts';
import { withPlatform } from '../db/tenancy.ts';
import { formatId, type Id } from '../ids.ts';
import { Problem } from '../problems.ts';
import { cancelDeliveries, eraseDelivered, eraseTold } from './erase-told.ts';
import { mentions } from './mentions.ts';

/** What went: enough to account for it, and nothing of whom it was about. */
export type Erased = { applications: number; events: number };

type Theirs = { applicationId: Id<'application'>; erasedAt: Date | null };

const atOnce = 100;
const lookAgainMs = 50;
/** A worker's lease is shorter. */
const patienceMs = 30_000;

/**
 * @param candidateExternalId the platform's own id of the candidate; one that is not known has nothing to erase
 * @returns once nothing of the candidate is kept, or on its way to a receiver
 * @throws Problem `unavailable` when that takes too long: to be asked again
 */
export async function eraseCandidate(
  caller: Caller,
  candidateExternalId: string,
  patience = patienceMs,
): Promise<Erased> {
  const until = performance.now() + patience;
  const sum: Erased = { applications: 0, events: 0 };
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    // oxlint-disable-next-line no-await-in-loop
    const theirs = await applicationsOf(caller, candidateExternalId, after);
    const last = theirs.at(-1);
    if (last === undefined) return sum;
    after = last.applicationId;
    for (const { applicationId, erasedAt } of theirs) {
      if (performance.now() > until) throw notYet();
      if (erasedAt !== null) continue;
      // oxlint-disable-next-line no-await-in-loop
      sum.events += await eraseApplication(caller, candidateExternalId, applicationId);
      sum.applications += 1;
    }
    const ids = theirs.map(({ applicationId }) => applicationId);
    // oxlint-disable-next-line no-await-in-loop
    await settle(caller, candidateExternalId, ids, until);
  }
}

const notYet = () =>
  new Problem(
    'unavailable',
    'Not everything is erased yet: some of it is on its way to a receiver, or there is very much of it. Ask again to go on.',
  );

const applicationsOf = ({ database, tenant }: Caller, candidateExternalId: string, after: string) =>
  withPlatform(
    database,
    tenant,
    (transaction) => transaction<Theirs[]>`
      select application_id, erased_at from candidate_applications
      where platform_id = ${tenant.platformId} and live = ${tenant.live}
        and candidate_external_id = ${candidateExternalId} and application_id > ${after}
      order by application_id limit ${atOnce}`,
  );

/** The application with what was told of it; of one that is another's by now, what was told while it was theirs. */
async function eraseApplication(
  caller: Caller,
  candidateExternalId: string,
  id: Id<'application'>,
): Promise<number> {
  const { tenant } = caller;
  let isTheirs = true;
  const erase = async (transaction: Transaction) => {
    if (!(await begin(transaction, caller, candidateExternalId, id))) return 0;
    if (isTheirs) await forgetOthers(transaction, caller, candidateExternalId, id);
    await recordAudit(transaction, caller, {
      action: 'application.erased',
      subjectId: formatId('application', id),
    });
    return eraseTold(transaction, tenant, id, (body) => isTheirs || mentions(body, candidateExternalId));
  };
  try {
    return await changeAfter(
      caller,
      id,
      (transaction, { candidate }) => {
        isTheirs = candidate.externalId === candidateExternalId;
        return erase(transaction);
      },
      (change) => {
        if (isTheirs) change.erase();
      },
    );
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'not_found') throw error;
    // It has gone already; its events have not.
    isTheirs = true;
    return withPlatform(caller.database, tenant, erase);
  }
}

/** @returns whether it is still to be erased, which nobody else does meanwhile */
async function begin(
  transaction: Transaction,
  { tenant }: Caller,
  candidateExternalId: string,
  id: Id<'application'>,
): Promise<boolean> {
  const rows = await transaction`
    update candidate_applications set erased_at = statement_timestamp()
    where platform_id = ${tenant.platformId} and live = ${tenant.live}
      and candidate_external_id = ${candidateExternalId} and application_id = ${id} and erased_at is null
    returning 1`;
  return rows.length > 0;
}

/** Whose it was before: nothing of it is left for them to erase. */
const forgetOthers = (
  transaction: Transaction,
  { tenant }: Caller,
  candidateExternalId: string,
  id: Id<'application'>,
) => transaction`
  delete from candidate_applications
  where platform_id = ${tenant.platformId} and application_id = ${id}
    and candidate_external_id <> ${candidateExternalId}`;

/** Waits for what is under way to receivers, and then removes all that is left. @throws Problem `unavailable` */
async function settle(
  caller: Caller,
  candidateExternalId: string,
  ids: readonly Id<'application'>[],
  until: number,
): Promise<void> {
  const { database, tenant } = caller;
  const { platformId, live } = tenant;
  const inTenant = <T>(work: (transaction: Transaction) => Promise<T>) =>
    withPlatform(database, tenant, work);
  const events = await inTenant(
    (transaction) => transaction<{ id: Id<'event'> }[]>`
      select id from events
      where platform_id = ${platformId} and live = ${live} and application_id = any(${[...ids]}::uuid[]) and erased`,
  );
  const eventIds = events.map(({ id }) => id);
  // oxlint-disable-next-line no-await-in-loop
  while ((await inTenant((transaction) => cancelDeliveries(transaction, eventIds))) > 0) {
    if (performance.now() > until) throw notYet();
    // oxlint-disable-next-line no-await-in-loop
    await pause(lookAgainMs);
  }
  await inTenant(async (transaction) => {
    await eraseDelivered(transaction, eventIds);
    await transaction`
      delete from idempotency_keys
      where platform_id = ${platformId} and live = ${live} and application_id = any(${[...ids]}::uuid[])`;
    await transaction`
      delete from candidate_applications
      where platform_id = ${platformId} and live = ${live}
        and candidate_external_id = ${candidateExternalId} and application_id = any(${[...ids]}::uuid[])`;
  });
}
