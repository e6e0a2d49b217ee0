import { once } from 'node:events';
import { createServer } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { freePort } from '@afterview/embedded/free-port';
import { expect, it } from 'vitest';
import { socketsThatGiveUp } from './socket.ts';

it('sends what comes behind a statement though that is not answered yet', async () => {
  let heard = '';
  const server = createServer((socket) => {
    socket.on('data', (piece) => {
      heard += String(piece);
      if (heard === 'begin, ') return;
      heard = '';
      socket.write('answer');
    });
  });
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const socket = socketsThatGiveUp(5_000)({ host: ['127.0.0.1'], port: [port] });
  const took: number[] = [];
  for (let tried = 0; tried < 5; tried += 1) {
    // After some of these the other side acknowledges with its answers, and what has none after 40 ms.
    for (let question = 0; question < 30; question += 1) {
      socket.write('question');
      // oxlint-disable-next-line no-await-in-loop
      await once(socket, 'data');
    }
    const sentAt = performance.now();
    socket.write('begin, ');
    // oxlint-disable-next-line no-await-in-loop
    await turn();
    socket.write('select');
    // oxlint-disable-next-line no-await-in-loop
    await once(socket, 'data');
    took.push(performance.now() - sentAt);
  }
  // The quickest, for the machine may be busy.
  expect(Math.min(...took)).toBeLessThan(25);
  socket.destroy();
  server.close();
});
