import type { Change } from '../change/change.ts';
import { formatId, newId, type Id } from '../ids.ts';
import { assertAllowed } from '../machine.ts';
import { Problem } from '../problems.ts';
import { followUpMachine } from './machine.ts';
import type { FindingInput } from './schema.ts';
import { maxFindings, type Finding, type FollowUpRow } from './table.ts';

export const findingOf = ({ title, summary, url, publishedAt }: FindingInput): Finding => ({
  id: formatId('finding', newId('finding')),
  title,
  summary: summary ?? null,
  url: url ?? null,
  publishedAt: publishedAt === undefined ? null : new Date(publishedAt).toISOString(),
});

/** Adds what the research found. @throws Problem `illegal_transition`, `validation_failed` */
export function addFinding(change: Change, id: Id<'followUp'>, input: FindingInput): FollowUpRow {
  const followUp = change.get('follow_up', id);
  assertAllowed(followUpMachine, followUp.status, 'update');
  if (followUp.findings.length >= maxFindings) {
    throw Problem.invalid('', `must not be added: there are ${maxFindings} findings, which is the most`);
  }
  const findings = [...followUp.findings, findingOf(input)];
  return change.put('follow_up', { ...followUp, findings }, 'follow_up.updated');
}

/** @throws Problem `illegal_transition`, `not_found` */
export function removeFinding(change: Change, id: Id<'followUp'>, findingId: string): FollowUpRow {
  const followUp = change.get('follow_up', id);
  const findings = followUp.findings.filter((finding) => finding.id !== findingId);
  if (findings.length === followUp.findings.length) {
    throw new Problem('not_found', 'The follow-up has no finding with this id.');
  }
  assertAllowed(followUpMachine, followUp.status, 'update');
  return change.put('follow_up', { ...followUp, findings }, 'follow_up.updated');
}
