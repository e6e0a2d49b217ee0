import { isDeepStrictEqual } from 'node:util';
import type { ApplicationRow } from '../applications/table.ts';
import type { EventBody } from '../events/catalogue.ts';
import { serialize, serializeErased } from '../events/thin.ts';
import { familyOf, type ApplicationEventType } from '../events/types.ts';
import { formatId, newId, type Id } from '../ids.ts';
import type { Party } from '../parties.ts';
import type { WhatsNext } from '../progress/schema.ts';
import { modeOf, type Actor, type Tenant } from '../tenant.ts';
import { currentTrace } from '../trace.ts';
import type { TimelineRow } from '../timeline/table.ts';
import type { EventRow, Recorded } from './outcome.ts';

/** What a party said with what it did. */
export type Said = {
  party?: Party | undefined;
  by?: string | undefined;
  note?: string | undefined;
  /** Whether it was done although a permission was lacking. */
  override?: boolean | undefined;
};

/** Something that happened, before it has a number. */
export type Told = {
  type: ApplicationEventType;
  subject: { id: string; title: string | null };
  object: EventBody['data']['object'];
  previous: Record<string, unknown> | null;
  said: Said;
  /** The deadline whose firing this tells of. */
  deadlineId: Id<'deadline'> | null;
};

/** The fields of `before` that differ in `after`; null when none does. Every change has another version and time. */
export function previousFields(before: object, after: object): Record<string, unknown> | null {
  const now = new Map<string, unknown>(Object.entries(after));
  const changed = Object.entries(before).filter(
    ([name, value]) => name !== 'version' && name !== 'updatedAt' && !isDeepStrictEqual(value, now.get(name)),
  );
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

type Context = {
  tenant: Tenant;
  application: ApplicationRow;
  actor: Actor;
  requestId: string | null;
  now: Date;
  lastSequence: number;
  /** What is next when all of it has happened. */
  next: WhatsNext | null;
  /** Whether they must say nothing of what happened but that it did. */
  erased: boolean;
};

/** What was told, in order. */
export const record = (told: readonly Told[], context: Context): Recorded[] =>
  told.map((one, index) => {
    const event = eventOf(one, context.lastSequence + index + 1, context);
    return { event, entry: entryOf(one, event, context) };
  });

function eventOf({ type, object, previous }: Told, sequence: number, context: Context): EventRow {
  const { tenant, application, actor, now, next, erased } = context;
  const id = newId('event');
  const applicationId = formatId('application', application.id);
  const body: EventBody = {
    id: formatId('event', id),
    type,
    timestamp: now.toISOString(),
    applicationId,
    sequence,
    mode: modeOf(tenant),
    actor,
    data: {
      object,
      ...(previous === null ? {} : { previous }),
      application: {
        id: applicationId,
        externalId: application.externalId,
        candidateExternalId: application.candidate.externalId,
      },
      whatsNext: next,
    },
  };
  return {
    ...tenant,
    id,
    applicationId: application.id,
    sequence,
    type,
    occurredAt: now,
    body: erased ? serializeErased(body, familyOf(type)) : serialize(body, familyOf(type)),
    trace: currentTrace(),
  };
}

const entryOf = (
  { type, subject, said }: Told,
  { id, sequence }: EventRow,
  { tenant, application, actor, requestId, now }: Context,
): TimelineRow => ({
  ...tenant,
  applicationId: application.id,
  sequence,
  eventId: id,
  type,
  occurredAt: now,
  actor,
  subjectType: familyOf(type),
  subjectId: subject.id,
  title: subject.title,
  party: said.party ?? null,
  saidBy: said.by ?? null,
  note: said.note ?? null,
  override: said.override ?? false,
  requestId,
});
