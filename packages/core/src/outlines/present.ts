import { formatId, type Id } from '../ids.ts';
import type { Outline, OutlineItemView } from './schema.ts';
import { sections } from './sections.ts';
import type { OutlineItem, OutlineRow } from './table.ts';

export const presentItem = (item: OutlineItem, position: number): OutlineItemView => ({ ...item, position });

/** How much has been talked about; what was skipped counts for nothing. */
function covered(items: readonly OutlineItem[]): { total: number; covered: number } {
  const wanted = items.filter(({ status }) => status !== 'skipped');
  return { total: wanted.length, covered: wanted.filter(({ status }) => status === 'covered').length };
}

function needsOf(items: readonly OutlineItem[]): { total: number; aligned: number } {
  const needs = items.filter(({ section }) => section === 'company_need');
  const answered = new Set(
    items.filter(({ experience }) => experience !== null).map(({ alignsWith }) => alignsWith),
  );
  return { total: needs.length, aligned: needs.filter(({ id }) => answered.has(id)).length };
}

/** @param row null where nothing has been planned yet */
export function presentOutline(interviewId: Id<'interview'>, row: OutlineRow | null): Outline {
  const items = row?.items ?? [];
  const bySection = sections
    .map((section) => ({ section, items: items.filter((item) => item.section === section) }))
    .filter((part) => part.items.length > 0);
  return {
    interviewId: formatId('interview', interviewId),
    items: items.map(presentItem),
    coverage: {
      ...covered(items),
      sections: bySection.map((part) => ({ section: part.section, ...covered(part.items) })),
      needs: needsOf(items),
    },
    version: row?.version ?? 0,
    updatedAt: row?.updatedAt.toISOString() ?? null,
  };
}
