import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '@afterview/core/problems';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered however much else is asked: what tells whether we live. */
    neverShed?: boolean;
  }
  interface FastifyRequest {
    /** Whether it is counted as being worked on. */
    working: boolean;
    /** Whether it was refused because of all the others. */
    shed: boolean;
  }
}

// Made once: its stack, which nobody reads, would be most of what it costs to shed a request.
const overloaded = new Problem('overloaded', 'Try again in a moment.');

/**
 * Beyond so many requests that are worked on at once, others are a 503 and cost next to nothing. What waits, waits for the
 * database or for its turn on the processor, and either way it is among them: so their number bounds how long each takes
 * and what all of them hold in memory. Between a check of the event loop's delay and the next, thousands would have come.
 *
 * One is counted from its first hook until its answer is written, whether or not its caller still waits: the database works
 * for it all the same. It is not counted while its body arrives, which is in the sender's own time.
 */
export function shedOverload(app: FastifyInstance, atMost: number): void {
  let count = 0;
  const begin = (request: FastifyRequest): Problem | undefined => {
    if (request.routeOptions.config.neverShed === true) return undefined;
    if (count >= atMost) {
      request.shed = true;
      return overloaded;
    }
    count += 1;
    request.working = true;
    return undefined;
  };
  const end = (request: FastifyRequest) => {
    if (!request.working) return;
    request.working = false;
    count -= 1;
  };
  app.decorateRequest('working', false);
  app.decorateRequest('shed', false);
  app.addHook('onRequest', (request, _reply, done) => done(begin(request)));
  app.addHook('preParsing', (request, _reply, payload, done) => {
    end(request);
    done(null, payload);
  });
  app.addHook('preValidation', (request, _reply, done) => done(begin(request)));
  app.addHook('onSend', (request, _reply, payload, done) => {
    end(request);
    done(null, payload);
  });
}
