import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import pino from 'pino';

/** Lines are written together, at most this late: a write for each would cost more than many a request. */
const lateByMs = 500;
const together = 8 * 1024;

/** Structured lines on standard output; what is not written yet is when the process ends. */
export const openLog = (level: string) => ({
  level,
  stream: pino.destination({ sync: false, minLength: together, periodicFlush: lateByMs }),
});

/** One line for each request, when it is answered; of its address not the query, in which people look for names. */
export class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'requestId' });
  }

  override incomingRequest(): void {}

  override requestCompleted(
    error: Error | null | undefined,
    { method, routeOptions, log }: FastifyRequest,
    { statusCode, elapsedTime }: FastifyReply,
  ): void {
    const line = { method, route: routeOptions.url, status: statusCode, ms: Math.round(elapsedTime) };
    if (error === null || error === undefined) log.info(line, 'answered');
    else log.error({ ...line, err: error }, 'failed');
  }
}
