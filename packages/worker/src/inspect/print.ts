import type { AlarmCounts, ArmedDeadline, EndpointQueue, Inspection } from './inspect.ts';

const endpointsShown = 20;

/** Columns as wide as their widest cell; numbers to the right. */
function table(rows: readonly (readonly (string | number)[])[]): string[] {
  const width = (column: number) => Math.max(...rows.map((row) => String(row[column] ?? '').length));
  const cell = (value: string | number, column: number) =>
    typeof value === 'number' ? String(value).padStart(width(column)) : value.padEnd(width(column));
  return rows.map((row) => `  ${row.map(cell).join('  ')}`.trimEnd());
}

const units = [
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
] as const;

/** `90` as `1.5 min`. @param seconds not negative */
function duration(seconds: number): string {
  const [size, unit] = units.find(([one]) => seconds >= one) ?? [1, 's'];
  return `${Math.round((seconds / size) * 10) / 10} ${unit}`;
}

const since = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 1_000;

function when(instant: string, now: string): string {
  const seconds = since(now, instant);
  return seconds >= 0 ? `in ${duration(seconds)}` : `${duration(-seconds)} ago`;
}

const armedRow = (now: string, at: 'firesAt' | 'claimAt') => (deadline: ArmedDeadline) => [
  when(deadline[at], now),
  deadline.kind,
  deadline.subject,
  deadline.application,
  deadline.platform,
  ...(deadline.tries === 0 ? [] : [`${deadline.tries} tries`]),
];

function endpointRow({ state, pausedUntil, failingSince, failures, ...queue }: EndpointQueue, now: string) {
  const why = {
    healthy: '',
    gone: 'removed; a worker deletes these',
    disabled: 'waits until it is enabled',
    paused: pausedUntil === null ? '' : `until ${when(pausedUntil, now)}`,
    failing: `${failures} failures${failingSince === null ? '' : ` since ${duration(since(failingSince, now))}`}`,
  };
  const oldest = queue.oldestDueAt === null ? '' : duration(since(queue.oldestDueAt, now));
  return [queue.endpoint, state, queue.waiting, queue.due, queue.leased, queue.expired, oldest, why[state]];
}

function alarmLine(alarms: AlarmCounts): string {
  if (alarms.backend === 'off') return 'off: the sweep does all of it';
  if ('error' in alarms) return `in ${alarms.backend}: ${alarms.error}`;
  const counts = Object.entries(alarms.counts).filter(([, count]) => count > 0);
  return `in ${alarms.backend}: ${counts.map(([name, count]) => `${count} ${name}`).join(', ') || 'none'}`;
}

const about = (count: number) => (count > 10_000 ? `about ${count}` : String(count));

/** For a terminal: what is armed, what waits, what is stuck. */
export function print({ at, state, deadlines, endpoints, expiredPartitions, alarms }: Inspection): string {
  const more = endpoints.length - endpointsShown;
  const expired = endpoints.reduce((sum, one) => sum + one.expired, 0);
  const sections = [
    [
      `Deadlines  ${about(state.armed)} armed, ${deadlines.putOff.length} put off` +
        (state.overdueSeconds > 0 ? `, the oldest due for ${duration(state.overdueSeconds)}` : ''),
      ...(deadlines.kinds.length === 0
        ? ['  none within a day']
        : table([
            ['kind', 'due', '1 min', '1 h', `1 day${deadlines.more ? ' (more)' : ''}`],
            ...deadlines.kinds.map(({ kind, overdue, minute, hour, day }) => [
              kind,
              overdue,
              minute,
              hour,
              day,
            ]),
          ])),
    ],
    deadlines.next.length === 0 ? [] : ['Next', ...table(deadlines.next.map(armedRow(at, 'firesAt')))],
    deadlines.putOff.length === 0
      ? []
      : [
          'Put off (they could not be fired; see the log)',
          ...table(deadlines.putOff.map(armedRow(at, 'claimAt'))),
        ],
    [
      `Deliveries  ${about(state.waiting)} waiting` +
        (state.lagSeconds > 0 ? `, the oldest due for ${duration(state.lagSeconds)}` : '') +
        (expired > 0 ? `, ${expired} leased by a worker that is gone` : ''),
      ...(endpoints.length === 0
        ? []
        : table([
            ['endpoint', 'state', 'waiting', 'due', 'leased', 'expired', 'oldest', ''],
            ...endpoints.slice(0, endpointsShown).map((one) => endpointRow(one, at)),
          ])),
      ...(more > 0 ? [`  and ${more} endpoints more`] : []),
    ],
    [
      `Endpoints  ${state.healthy} healthy, ${state.failing} failing, ${state.paused} paused, ${state.disabled} disabled`,
    ],
    [
      `Partitions  for ${duration(Math.max(0, state.partitionsSeconds))} ahead` +
        (expiredPartitions.length === 0 ? '' : `; to be dropped: ${expiredPartitions.join(', ')}`),
    ],
    [`Alarms  ${alarmLine(alarms)}`],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
