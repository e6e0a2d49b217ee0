/** For tests: a server that answers as it is told. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type Request = { method: string; url: string; headers: IncomingMessage['headers']; body: string };
/** @param index how many requests came before */
export type Answer = (response: ServerResponse, index: number, request: Request) => void;

export async function listen(answer: Answer) {
  const requests: Request[] = [];
  const server = createServer((incoming, response) => {
    let body = '';
    incoming.setEncoding('utf8');
    incoming.on('data', (chunk: string) => (body += chunk));
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming;
      const request = { method, url, headers, body };
      requests.push(request);
      answer(response, requests.length - 1, request);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { baseUrl: `http://127.0.0.1:${port}`, requests, close };
}

export const json = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

/** Bytes as they are, where HTTP would be in the way, and then the end of the connection. */
export const raw = (response: ServerResponse, bytes: string) =>
  response.socket?.end(bytes, () => response.socket?.destroy());

export const problem = (status: number, code: string, more: object = {}) => ({
  type: `https://example.com/problems/${code}`,
  title: 'A title',
  status,
  detail: 'It went wrong.',
  instance: '/v1',
  code,
  requestId: 'req-1',
  ...more,
});
