/** What is answered to bytes that are not a whole request: no route has seen them, so there is no reply to send it by. */
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Problem, type ProblemCode } from '@afterview/core/problems';
import { problemBody } from './problems.ts';

type ClientError = Error & { code?: string };

/** By what Node calls it; everything else is not HTTP. */
const known: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ['request_timeout', 'The request did not arrive in time.'],
  HPE_HEADER_OVERFLOW: ['headers_too_large', 'The headers, with the address, may have up to 16 KiB.'],
};
const unreadable = ['malformed_request', 'The request could not be read.'] as const;

/** @param publicUrl where the pages of codes are */
export const answerClientErrors =
  (publicUrl: () => string) =>
  (error: ClientError, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const problem = new Problem(...(known[error.code ?? ''] ?? unreadable));
    const requestId = randomUUID();
    const body = JSON.stringify(problemBody(problem, publicUrl(), '/', requestId));
    const head = [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
      'content-type: application/problem+json',
      `content-length: ${Buffer.byteLength(body)}`,
      `x-request-id: ${requestId}`,
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
    // It has its answer; whatever else it sends is not read.
    socket.destroySoon();
  };
