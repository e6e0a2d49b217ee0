import { Buffer } from 'node:buffer';
import type { Dispatcher } from 'undici';

/** What is kept of an answer, in bytes; the rest is not read. */
const keptBytes = 4 * 1024;

export type Answer = {
  status: number;
  retryAfter: string | string[] | undefined;
  /** Of its body. */
  beginning: Buffer;
};

/** So much has been read that the rest is not asked for. */
const enough = new Error('as much was read as is kept');

/**
 * One POST. It ends within `withinMs`, connecting and reading included, and reads no more than is kept; no redirect is followed.
 * Asked of the dispatcher itself: `request` would make a stream of each answer, which costs more than all else of it.
 * @throws Error that says why there was no answer
 */
export function post(
  dispatcher: Dispatcher,
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  withinMs: number,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let underWay: Dispatcher.DispatchController | null = null;
    let tooLate: Error | null = null;
    let status = 0;
    let retryAfter: Answer['retryAfter'];
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => {
      tooLate = new Error(`no answer within ${withinMs / 1000} s`);
      reject(tooLate);
      underWay?.abort(tooLate);
    }, withinMs);
    const answered = () => {
      clearTimeout(timer);
      resolve({ status, retryAfter, beginning: Buffer.concat(chunks).subarray(0, keptBytes) });
    };
    dispatcher.dispatch(
      { origin: url.origin, path: url.pathname + url.search, method: 'POST', headers: { ...headers }, body },
      {
        onRequestStart(controller) {
          underWay = controller;
          if (tooLate !== null) controller.abort(tooLate);
        },
        onResponseStart(_controller, statusCode, answerHeaders) {
          status = statusCode;
          retryAfter = answerHeaders['retry-after'];
        },
        onResponseData(controller, chunk) {
          chunks.push(chunk);
          size += chunk.length;
          if (size < keptBytes) return;
          answered();
          controller.abort(enough);
        },
        onResponseEnd: answered,
        onResponseError(_controller, error) {
          clearTimeout(timer);
          reject(error);
        },
      },
    );
  });
}
