import type { Machine } from '../machine.ts';
import type { InterviewRow } from './table.ts';

export type InterviewAction = 'update' | 'complete' | 'cancel' | 'no-show' | 'reopen';

/** All of it is the platform's to record. */
export const interviewMachine: Machine<InterviewRow['status'], InterviewAction> = {
  noun: 'interview',
  initial: ['scheduled'],
  transitions: [
    { action: 'update', from: ['scheduled'], to: 'scheduled', by: 'platform' },
    { action: 'complete', from: ['scheduled'], to: 'completed', by: 'platform', when: 'the gate is passed' },
    { action: 'cancel', from: ['scheduled'], to: 'canceled', by: 'platform' },
    { action: 'no-show', from: ['scheduled'], to: 'no_show', by: 'platform' },
    { action: 'reopen', from: ['completed', 'canceled', 'no_show'], to: 'scheduled', by: 'platform' },
  ],
};
