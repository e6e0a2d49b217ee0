import type { Party } from '../parties.ts';

/** Who has agreed to the terms on the table, when, and by whose hand. */
export type Consent = { at: string; by: string | null };
export type Agreement = { candidate: Consent | null; company: Consent | null };

/** How the terms were settled: both parties agreed, the platform recorded it, or an anchor moved them. */
export const settlements = ['parties', 'platform', 'anchor'] as const;
export type Settlement = (typeof settlements)[number];

/** The wording and date that stand. */
export type Terms = {
  title: string;
  owner: Party;
  dueAt: string | null;
  settledBy: Settlement;
  at: string;
};

/** One offer of terms by a party; kept in order. */
export type Proposal = {
  party: Party;
  at: string;
  title: string;
  owner: Party;
  dueAt: string | null;
  note: string | null;
};

export const nobodyAgreed: Agreement = { candidate: null, company: null };

/** An agreement to which `parties` have consented at `at`. */
export function agreedBy(parties: readonly Party[], at: Date): Agreement {
  const consent = (party: Party) => (parties.includes(party) ? { at: at.toISOString(), by: null } : null);
  return { candidate: consent('candidate'), company: consent('company') };
}

export const bothAgreed = (agreement: Agreement): boolean =>
  agreement.candidate !== null && agreement.company !== null;

/** The one party that has agreed while the other has not; null when both or neither have. */
export function onlyParty(agreement: Agreement): Party | null {
  if (bothAgreed(agreement)) return null;
  if (agreement.candidate !== null) return 'candidate';
  return agreement.company === null ? null : 'company';
}
