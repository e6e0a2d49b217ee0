import type { Channel, FollowUpTopic } from '../follow-ups/table.ts';
import type { PermissionRow } from './table.ts';

const covers = <T>(listed: readonly T[], wanted: T) => listed.length === 0 || listed.includes(wanted);

/** Why a permission does not cover a message by this channel on this topic at this time; null when it does. */
export function lackOf(
  { status, expiresAt, channels, topics }: PermissionRow,
  channel: Channel,
  topic: FollowUpTopic | null,
  now: Date,
): string | null {
  if (status !== 'granted') return `is ${status}`;
  if (expiresAt !== null && expiresAt <= now) return 'has expired';
  if (!covers(channels, channel)) return `does not cover the channel ${channel}`;
  if (topic === null) return topics.length === 0 ? null : 'does not cover a follow-up without a topic';
  if (!covers(topics, topic)) return `does not cover the topic ${topic}`;
  return null;
}
