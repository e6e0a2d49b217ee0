/**
 * The two-party machine, written once for whatever two parties negotiate: one offers, and has thereby agreed to its own
 * offer; the other agrees to those very terms, or counters. A step's terms and a trial's are two kinds of offer.
 */
import { otherParty, type Party } from '../parties.ts';
import { Problem } from '../problems.ts';

/** Who has agreed to the terms on the table, when, and by whose hand. */
export type Consent = { at: string; by: string | null };
export type Agreement = { candidate: Consent | null; company: Consent | null };

/** One offer of terms by a party; kept in order. */
export type Proposed<Offer> = { party: Party; at: string; note: string | null } & Offer;

/** What is on the table, who has agreed to it, and what was before. */
export type Negotiation<Offer> = { agreement: Agreement; proposals: Proposed<Offer>[] };

/** Who speaks: the party, and in their words. */
export type Voice = { party: Party; by?: string | undefined; note?: string | undefined };

/** An agreement to which `parties` have consented at `at`. */
export function agreedBy(parties: readonly Party[], at: Date): Agreement {
  const given = (party: Party) => (parties.includes(party) ? { at: at.toISOString(), by: null } : null);
  return { candidate: given('candidate'), company: given('company') };
}

export const nobodyAgreed: Agreement = { candidate: null, company: null };

export const bothAgreed = (agreement: Agreement): boolean =>
  agreement.candidate !== null && agreement.company !== null;

/** The one party that has agreed while the other has not; null when both or neither have. */
export function onlyParty(agreement: Agreement): Party | null {
  if (bothAgreed(agreement)) return null;
  if (agreement.candidate !== null) return 'candidate';
  return agreement.company === null ? null : 'company';
}

/** Who has to answer what is on the table; null when nobody offered it, or both agreed. */
export function whoseAnswer(agreement: Agreement): Party | null {
  const offering = onlyParty(agreement);
  return offering === null ? null : otherParty(offering);
}

/** A first offer, to which some have agreed already. It is a proposal when one party alone stands behind it. */
export function begin<Offer>(parties: readonly Party[], offer: Offer, at: Date): Negotiation<Offer> {
  const agreement = agreedBy(parties, at);
  const party = onlyParty(agreement);
  const proposals = party === null ? [] : [{ ...offer, party, at: at.toISOString(), note: null }];
  return { agreement, proposals };
}

/** Another offer: whoever makes it has agreed to it, and nobody else. */
export function counter<Offer>(
  { proposals }: Negotiation<Offer>,
  { party, by, note }: Voice,
  offer: Offer,
  now: Date,
): Negotiation<Offer> {
  const at = now.toISOString();
  return {
    agreement: { ...nobodyAgreed, [party]: { at, by: by ?? null } },
    proposals: [...proposals, { ...offer, party, at, note: note ?? null }],
  };
}

/** A party agrees to what is on the table. */
export function consent(agreement: Agreement, { party, by }: Voice, now: Date): Agreement {
  return { ...agreement, [party]: { at: now.toISOString(), by: by ?? null } };
}

/**
 * A proposal is on the table when it is the latest, and who made it still stands by what is there: the platform may have
 * said otherwise since.
 * @throws Problem `stale_version` when another is than the one named
 */
export function assertOnTheTable(
  { agreement, proposals }: Negotiation<object>,
  proposal: number | undefined,
): void {
  if (proposal === undefined) return;
  const last = proposals.length - 1;
  const party = proposals[proposal]?.party;
  if (proposal === last && party !== undefined && agreement[party] !== null) return;
  throw new Problem(
    'stale_version',
    proposal === last
      ? `Proposal ${proposal} is not on the table any more: what the platform recorded since is.`
      : `Proposal ${proposal} is not on the table any more; the latest is ${last}.`,
  );
}

/** @throws Problem `validation_failed`: an offer that is the one on the table is none */
export function assertOffersSomethingElse(changed: boolean, what: string): void {
  if (changed) return;
  throw new Problem('validation_failed', `A counter must offer ${what}.`, [
    { pointer: '', detail: 'must differ from what is on the table' },
  ]);
}
