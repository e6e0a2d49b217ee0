import type { ApplicationStatus } from '../applications/table.ts';
import type { OpenItem } from './open-items.ts';
import type { Momentum } from './read.ts';

const who = { candidate: 'The candidate', company: 'The company' } as const;

function nextSentence({ type, title, mover, date }: OpenItem): string {
  const by = date === null ? '' : ` by ${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  if (type === 'interview') return `The interview "${title}" is next${by.replace(' by ', ', on ')}.`;
  return `${who[mover ?? 'company']} is to move next${by}: ${title}.`;
}

/** A sentence that can be read aloud. */
export function headline(momentum: Momentum, next: OpenItem | null, status: ApplicationStatus): string {
  if (momentum === 'closed') return `The application is ${status}; nothing more is expected.`;
  const sentence = next === null ? 'Nothing is agreed about what happens next.' : nextSentence(next);
  switch (momentum) {
    case 'overdue':
      return `Something is overdue. ${sentence}`;
    case 'stalled':
      return `It has been quiet for longer than is usual. ${sentence}`;
    case 'moving':
    case 'waiting':
      return sentence;
  }
}
