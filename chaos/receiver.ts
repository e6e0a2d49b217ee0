/**
 * Who receives webhooks: a process of its own, that writes down each request before it answers, and how it answers
 * depends on the path it was asked at.
 *
 *   LEDGER   the file: a line of JSON to each request, and one to each connection
 */
import { openSync, writeSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';

const ledger = openSync(process.env['LEDGER'] ?? '', 'a');
const note = (entry: Readonly<Record<string, unknown>>) => writeSync(ledger, `${JSON.stringify(entry)}\n`);

const gigabyte = 1_073_741_824;
const piece = Buffer.alloc(65_536, 'x');

/** As much as is taken: whoever reads it all has it in memory. */
function pour(response: ServerResponse, left: number): void {
  if (left <= 0 || response.destroyed) return void response.end();
  if (response.write(piece)) setImmediate(pour, response, left - piece.length);
  else response.once('drain', () => pour(response, left - piece.length));
}

function drip(response: ServerResponse): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write('.'), 500);
  response.once('close', () => clearInterval(timer));
}

const answers: Record<string, (response: ServerResponse) => void> = {
  ok: (response) => response.writeHead(204).end(),
  hang: () => {},
  drip,
  gigabyte: (response) => {
    response.writeHead(200);
    pour(response, gigabyte);
  },
  fail: (response) => response.writeHead(500).end('no'),
  redirect: (response) => response.writeHead(302, { location: '/ok?redirected' }).end(),
};

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { headers, url = '/' } = request;
    note({
      at: Date.now(),
      path: url,
      id: headers['webhook-id'] ?? '',
      timestamp: headers['webhook-timestamp'] ?? '',
      signature: headers['webhook-signature'] ?? '',
      body: Buffer.concat(chunks).toString(),
    });
    const [, kind = ''] = url.split(/[/?]/);
    (answers[kind] ?? answers['ok'])?.(response);
  });
});
server.on('connection', () => note({ connection: true }));
server.requestTimeout = 0;
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env['PORT']), '127.0.0.1', () => console.log('listening'));
