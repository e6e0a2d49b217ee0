/** The two sides of an application; each owns what it promised. */
export const parties = ['candidate', 'company'] as const;
export type Party = (typeof parties)[number];

export const otherParty = (party: Party): Party => (party === 'candidate' ? 'company' : 'candidate');
