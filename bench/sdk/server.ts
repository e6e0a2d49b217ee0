/** Answers every request with the same next step. */
import { createServer } from 'node:http';

const body = JSON.stringify({
  id: 'step_01hqkz5f00e8qb4m0j2x6w3r9t',
  applicationId: 'app_01hqkz5f00e8qb4m0j2x6w3r9t',
  title: 'Send the offer',
  owner: 'company',
  status: 'agreed',
  dueAt: '2026-03-05T16:00:00.000Z',
  proposals: [{ party: 'company', at: '2026-03-02T10:00:00.000Z', title: 'Send the offer', note: null }],
  reminders: ['PT24H', 'PT1H'],
  metadata: {},
  version: 1,
});
const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'req_1' }).end(body);
  });
});
server.listen(Number(process.env['PORT']), process.env['HOST']);
process.once('SIGTERM', () => process.exit(0));
