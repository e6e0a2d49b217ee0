import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import { formatId } from '@afterview/core/ids';
import { modeOf } from '@afterview/core/tenant';

const idShape = /^[a-z]{2,6}_[0-7][0-9a-hjkmnp-tv-z]{25}$/;

/** Whose request it was, and of the path only what is one of our ids: people write anything into an address. */
function idsOf({ principal, params }: FastifyRequest) {
  const id = typeof params === 'object' && params !== null && 'id' in params ? params.id : undefined;
  return {
    ...(principal === null
      ? {}
      : { platform: formatId('platform', principal.tenant.platformId), mode: modeOf(principal.tenant) }),
    ...(typeof id === 'string' && idShape.test(id) ? { id } : {}),
  };
}

/** One line for each request, when it is answered; of its address not the query, in which people look for names. */
export class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'requestId' });
  }

  override incomingRequest(): void {}

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    { statusCode, elapsedTime }: FastifyReply,
  ): void {
    const { method, routeOptions, log } = request;
    const failed = error !== null && error !== undefined;
    // It is counted with the answers: a line for each would be a load of its own.
    if (request.shed) return;
    if (!failed && (log.level === 'warn' || log.level === 'error')) return;
    const line = {
      method,
      route: routeOptions.url,
      status: statusCode,
      ms: Math.round(elapsedTime),
      ...idsOf(request),
    };
    if (failed) log.error({ ...line, err: error }, 'failed');
    else log.info(line, 'answered');
  }
}
