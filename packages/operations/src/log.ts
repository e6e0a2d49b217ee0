import pino, { type Logger } from 'pino';

/** Lines are written together, at most this late: a write for each would cost more than many a request. */
const lateByMs = 500;
const together = 8 * 1024;

const causesTold = 3;

export type DescribedError = {
  type: string;
  message: string;
  code?: string;
  stack: string;
  cause?: DescribedError;
};

/**
 * Of an error its name, message, code and stack, and nothing else that it carries: drivers hang on to theirs what they
 * were sending, such as the password of Redis or the values of a row.
 */
export function describeError(error: unknown, depth = causesTold): DescribedError {
  if (!(error instanceof Error)) {
    return { type: typeof error, message: typeof error === 'string' ? error : 'not an error', stack: '' };
  }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause =
    error.cause === undefined || depth === 0 ? {} : { cause: describeError(error.cause, depth - 1) };
  return { type: error.name, message: error.message, ...code, stack: error.stack ?? '', ...cause };
}

export const serializers = { err: (error: unknown) => describeError(error) };

/** Where lines go: to standard output; what is not written yet is when the process ends. */
export const logStream = () =>
  pino.destination({ sync: false, minLength: together, periodicFlush: lateByMs });

/** Structured lines on standard output. @param level the least that is told: `error`, `warn`, `info`, `debug` */
export const openLogger = (level: string, stream: pino.DestinationStream = logStream()): Logger =>
  pino({ level, serializers }, stream);
