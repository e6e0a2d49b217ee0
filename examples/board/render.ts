/** The board as text. It knows nothing of where it is shown but how wide that is, and how it is coloured. */
import type { Application, Progress } from '@afterview/sdk';

type Momentum = Progress['momentum'];
export type Colour = 'red' | 'yellow' | 'cyan' | 'green' | 'gray' | 'bold';
export type Paint = (colour: Colour, text: string) => string;
export type Row = { application: Application; progress: Progress };

/** What needs somebody comes first. */
const sections = {
  overdue: 'red',
  stalled: 'yellow',
  waiting: 'cyan',
  moving: 'green',
  closed: 'gray',
} as const satisfies Record<Momentum, Colour>;
const order: readonly Momentum[] = ['overdue', 'stalled', 'waiting', 'moving', 'closed'];

const cut = (text: string, width: number) =>
  (text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text).padEnd(width);

function line({ application, progress }: Row, width: number): string {
  const who = `${application.candidate.name ?? application.candidate.externalId ?? '?'} · ${application.company.name}`;
  const due = progress.whatsNext?.dueAt?.slice(0, 16).replace('T', ' ') ?? '';
  const next = progress.whatsNext?.title ?? progress.missingFact?.question ?? '';
  const left = `  ${cut(who, 28)} ${cut(progress.ball, 9)} ${cut(due, 16)} `;
  return `${left}${cut(next, Math.max(10, width - left.length))}`.trimEnd();
}

/** @param width in columns */
export function render(rows: readonly Row[], width: number, paint: Paint): string {
  const shown = order.flatMap((momentum) => {
    const here = rows.filter(({ progress }) => progress.momentum === momentum);
    if (here.length === 0) return [];
    const title = paint(sections[momentum], `${momentum.toUpperCase()} ${here.length}`);
    return [title, ...here.map((row) => line(row, width)), ''];
  });
  const head = paint('bold', `  ${cut('WHO', 28)} ${cut('BALL', 9)} ${cut('DUE (UTC)', 16)} NEXT`);
  return [head, '', ...(shown.length === 0 ? ['  Nothing yet.', ''] : shown)].join('\n');
}
