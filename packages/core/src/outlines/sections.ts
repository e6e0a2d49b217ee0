/** The parts of an outline, in the order in which a conversation has them. */
export const sections = [
  'background',
  'position',
  'company_need',
  'alignment',
  'research',
  'trial',
  'close',
] as const;
export type Section = (typeof sections)[number];

/** What a template proposes to ask, say or find out. */
export type TemplateItem = { section: Section; prompt: string; notes?: string };
