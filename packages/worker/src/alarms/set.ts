import type { Database } from '@afterview/core/db/connect';
import { upcomingDeadlines } from '@afterview/core/deadlines/fire-due';
import { horizonMs, type AlarmClock } from '@afterview/queue/alarm-clock';

/**
 * Keeps the alarms of the horizon set: the whole window, every half window. Alarms that are set already stay as they are;
 * those that the queue lost come back.
 */
export function keepAlarmsSet(
  database: Database,
  alarms: AlarmClock,
  onError: (error: unknown) => void,
): { stop(): void } {
  const load = async () => {
    try {
      alarms.set(await upcomingDeadlines(database, horizonMs));
    } catch (error) {
      onError(error);
    }
  };
  void load();
  const timer = setInterval(() => void load(), horizonMs / 2);
  return { stop: () => clearInterval(timer) };
}
