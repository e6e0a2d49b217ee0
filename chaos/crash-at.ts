/**
 * Ends its process, as `kill -9` does, at a chosen step of its work. Only chaos loads it (`node --import`), before the
 * program itself, which knows nothing of it: it looks at what the process writes to its sockets, and at what undici tells.
 *
 *   CRASH_AT=commit      before a commit is sent: nothing was written
 *   CRASH_AT=committed   after it was sent: all was written, and nobody knows
 *   CRASH_AT=answer      when all was written, before it is answered that something was created
 *   CRASH_AT=alarm       before an alarm is set
 *   CRASH_AT=send        when a webhook has been sent, before it is answered
 *   CRASH_AT=record      when it was answered, before that is recorded
 *   CRASH_AFTER=n        the n-th time; later each time that it is started, or it would never get on
 */
import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';

const at = process.env['CRASH_AT'] ?? '';
let left = Number(process.env['CRASH_AFTER'] ?? 1) * Number(process.env['CHAOS_RUN'] ?? 1);

function crash(): void {
  left -= 1;
  if (left <= 0) process.kill(process.pid, 'SIGKILL');
}

const textOf = (data: unknown): string =>
  typeof data === 'string' ? data : data instanceof Uint8Array ? Buffer.from(data).toString('latin1') : '';

const isCommit = (text: string) => text.includes('commit');
const isCreated = (text: string) => text.startsWith('HTTP/1.1 201 ');
// The key of its bucket, in Redis' protocol or in a statement of Postgres.
const isAlarm = (text: string) => text.includes('bucket-');

const writesOf: Socket['write'] = Reflect.get(Socket.prototype, 'write');
// It has overloads, which only `apply` passes on whole.
Socket.prototype.write = new Proxy(writesOf, {
  apply(write, socket, parameters: unknown[]) {
    const text = textOf(parameters[0]);
    if (at === 'commit' && isCommit(text)) crash();
    if (at === 'answer' && isCreated(text)) crash();
    if (at === 'alarm' && isAlarm(text)) crash();
    const written: unknown = Reflect.apply(write, socket, parameters);
    // What was written is on its way when the kernel has it: the next turn is late enough.
    if (at === 'committed' && isCommit(text)) setTimeout(crash, 2);
    return written;
  },
});
if (at === 'send') subscribe('undici:request:bodySent', crash);
if (at === 'record') subscribe('undici:request:headers', crash);
