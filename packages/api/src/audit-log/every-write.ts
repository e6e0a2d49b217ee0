/** Asks for each operation that writes, once at least, and finds what was recorded of the request. */
import { application, interview, type Method, type startTestApi } from '../test-api.ts';

type Api = Awaited<ReturnType<typeof startTestApi>>;
type Made = Record<string, unknown> & { id: string };

const idsIn = (rows: unknown): string[] => {
  const found: { id: string }[] = JSON.parse(JSON.stringify(rows));
  return found.map(({ id }) => id);
};

/** @returns by operation, where its request is told of: `timeline`, or the actions in the audit log */
export async function playEverything(api: Api): Promise<Map<string, string[]>> {
  const traces = new Map<string, string[]>();
  const { liveKey, testKey } = await api.newPlatform();

  const ask = async (operationId: string, request: string, body?: unknown, key = liveKey): Promise<Made> => {
    const [method, path] = request.split(' ');
    const id = `${operationId}-${traces.size}`;
    const answer = await api.send(
      asMethod(method),
      `/v1/${path ?? ''}`,
      body === undefined ? '' : JSON.stringify(body),
      {
        authorization: `Bearer ${key}`,
        'x-request-id': id,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
    );
    if (answer.status >= 300) throw new Error(`${request}: ${JSON.stringify(answer.body)}`);
    const rows = await api.owner<{ place: string }[]>`
      select 'timeline' as place from timeline where request_id = ${id}
      union select action from audit_log where request_id = ${id} order by place`;
    traces.set(operationId, [
      ...new Set([...(traces.get(operationId) ?? []), ...rows.map(({ place }) => place)]),
    ]);
    return { ...answer.body, id: String(answer.body['id']) };
  };

  await platformsAndKeys(ask, api.adminKey);
  await applicationsAndInterviews(ask);
  await outlines(ask);
  await nextSteps(ask);
  await followUps(ask);
  await permissionsAndTrials(ask);
  await testClocks((operationId, request, body) => ask(operationId, request, body, testKey));
  await webhooks(ask, async (path) => idsIn((await api.call('GET', path, undefined, liveKey)).body['data']));
  return traces;
}

type Ask = (operationId: string, request: string, body?: unknown, key?: string) => Promise<Made>;

const methods: readonly Method[] = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];
function asMethod(text: string | undefined): Method {
  const found = methods.find((method) => method === text);
  if (found === undefined) throw new Error(`no such method: ${String(text)}`);
  return found;
}

async function platformsAndKeys(ask: Ask, adminKey: string) {
  const { id } = await ask('platforms.create', 'POST platforms', { name: 'x' }, adminKey);
  await ask('platforms.suspend', `POST platforms/${id}/suspend`, {}, adminKey);
  await ask('platforms.resume', `POST platforms/${id}/resume`, {}, adminKey);
  const limits = { key: { perSecond: 5, burst: 10 } };
  await ask('platforms.rateLimits.update', `PATCH platforms/${id}/rate-limits`, limits, adminKey);
  const key = await ask('apiKeys.create', 'POST api-keys', { scopes: ['read'] });
  await ask('apiKeys.roll', `POST api-keys/${key.id}/roll`, {});
  await ask('apiKeys.revoke', `POST api-keys/${key.id}/revoke`, {});
  await ask('settings.update', 'PATCH settings', { reminders: [] });
}

async function applicationsAndInterviews(ask: Ask) {
  const { id } = await ask('applications.create', 'POST applications', application);
  await ask('applications.upsert', 'PUT applications/by-external-id/a', application);
  await ask('applications.update', `PATCH applications/${id}`, { stage: 'quiet' });
  await ask('applications.delete', `DELETE applications/${id}`);
  await ask('applications.create', 'POST applications', {
    ...application,
    candidate: { externalId: 'erased' },
  });
  await ask('candidates.erase', 'DELETE candidates/erased');
  const first = await ask('interviews.create', 'POST interviews', interview);
  await ask('interviews.upsert', 'PUT interviews/by-external-id/a', interview);
  await ask('interviews.update', `PATCH interviews/${first.id}`, { title: 'quiet' });
  await ask('interviews.cancel', `POST interviews/${first.id}/cancel`, {});
  await ask('interviews.reopen', `POST interviews/${first.id}/reopen`, {});
  await ask('interviews.noShow', `POST interviews/${first.id}/no-show`, { party: 'company' });
  const second = await ask('interviews.create', 'POST interviews', interview);
  await ask('interviews.complete', `POST interviews/${second.id}/complete`, { noNextStepsReason: 'other' });
}

const item = { section: 'close', prompt: 'quiet' };

async function outlines(ask: Ask) {
  const { id } = await ask('interviews.create', 'POST interviews', interview);
  const path = `interviews/${id}/outline`;
  await ask('interviews.outline.replace', `PUT ${path}`, { items: [item] });
  const added = await ask('interviews.outline.addItem', `POST ${path}/items`, item);
  await ask('interviews.outline.updateItem', `PATCH ${path}/items/${added.id}`, { status: 'covered' });
  await ask('interviews.outline.toNextStep', `POST ${path}/items/${added.id}/to-next-step`, {
    owner: 'company',
  });
  const replaced = await ask('interviews.outline.replace', `PUT ${path}`, { items: [item, item] });
  const itemIds = idsIn(replaced['items']).toReversed();
  await ask('interviews.outline.reorder', `POST ${path}/reorder`, { itemIds });
  await ask('interviews.outline.removeItem', `DELETE ${path}/items/${itemIds[0] ?? ''}`);
  await ask('interviews.outline.fromTemplate', `POST ${path}/from-template`, {});
  const template = { name: 'quiet', items: [item] };
  const kept = await ask('outlineTemplates.create', 'POST outline-templates', template);
  await ask('outlineTemplates.update', `PATCH outline-templates/${kept.id}`, { name: 'y' });
  await ask('outlineTemplates.delete', `DELETE outline-templates/${kept.id}`);
}

async function nextSteps(ask: Ask) {
  const { id: applicationId } = await ask('applications.create', 'POST applications', application);
  const step = { applicationId, title: 'quiet', owner: 'candidate' };
  const { id } = await ask('nextSteps.create', 'POST next-steps', step);
  await ask('nextSteps.upsert', 'PUT next-steps/by-external-id/a', step);
  const act = (verb: string, body: unknown) =>
    ask(`nextSteps.${verb}`, `POST next-steps/${id}/${verb}`, body);
  await ask('nextSteps.update', `PATCH next-steps/${id}`, { description: 'quiet' });
  await act('agree', { party: 'candidate' });
  await act('counter', { party: 'company', title: 'quieter' });
  await act('decline', { party: 'candidate' });
  await act('reopen', {});
  await act('complete', {});
  await act('reopen', {});
  await act('cancel', {});
}

async function followUps(ask: Ask) {
  const { id: applicationId } = await ask('applications.create', 'POST applications', application);
  const followUp = {
    applicationId,
    kind: 'research',
    title: 'quiet',
    dueAt: '2030-01-01T00:00:00Z',
  };
  const { id } = await ask('followUps.create', 'POST follow-ups', followUp);
  const other = await ask('followUps.upsert', 'PUT follow-ups/by-external-id/a', followUp);
  const act = (verb: string, body: unknown) =>
    ask(`followUps.${verb}`, `POST follow-ups/${id}/${verb}`, body);
  await ask('followUps.update', `PATCH follow-ups/${id}`, { title: 'quieter' });
  const found = await ask('followUps.addFinding', `POST follow-ups/${id}/findings`, { title: 'quiet' });
  const [finding = ''] = idsIn(found['findings']);
  await ask('followUps.removeFinding', `DELETE follow-ups/${id}/findings/${finding}`);
  await act('send', { channel: 'email' });
  await act('unsend', {});
  await act('send', { channel: 'email' });
  await act('acknowledge', {});
  await act('discuss', {});
  await ask('followUps.skip', `POST follow-ups/${other.id}/skip`, {});
}

async function permissionsAndTrials(ask: Ask) {
  const { id: applicationId } = await ask('applications.create', 'POST applications', application);
  const permission = () => ask('permissions.create', 'POST permissions', { applicationId });
  const granted = await permission();
  await ask('permissions.grant', `POST permissions/${granted.id}/grant`, {});
  await ask('permissions.revoke', `POST permissions/${granted.id}/revoke`, {});
  const declined = await permission();
  await ask('permissions.decline', `POST permissions/${declined.id}/decline`, {});
  const terms = { startsOn: '2030-03-04', scope: 'quiet' };
  const trial = async () => {
    const { id } = await ask('trialPeriods.create', 'POST trial-periods', { applicationId, terms });
    return (verb: string, body: unknown) =>
      ask(`trialPeriods.${verb}`, `POST trial-periods/${id}/${verb}`, body);
  };
  const first = await trial();
  const { id } = await first('counter', { party: 'company', terms: { ...terms, days: 3 } });
  await ask('trialPeriods.update', `PATCH trial-periods/${id}`, { metadata: { a: 'quiet' } });
  await first('accept', { party: 'candidate' });
  await first('start', {});
  await first('complete', { outcome: 'hired' });
  const second = await trial();
  await second('decline', { party: 'company' });
  const third = await trial();
  await third('withdraw', {});
}

async function testClocks(ask: Ask) {
  const { id: applicationId } = await ask('applications.create', 'POST applications', application);
  const clock = await ask('testClocks.create', 'POST test-clocks', { now: '2030-01-01T00:00:00Z' });
  await ask('testClocks.attach', `POST test-clocks/${clock.id}/attach`, { applicationIds: [applicationId] });
  const still = await ask('testClocks.create', 'POST test-clocks', { now: '2030-01-01T00:00:00Z' });
  await ask('testClocks.advance', `POST test-clocks/${still.id}/advance`, { to: '2030-01-02T00:00:00Z' });
  await ask('testClocks.delete', `DELETE test-clocks/${clock.id}`);
}

async function webhooks(ask: Ask, list: (path: string) => Promise<string[]>) {
  const { id } = await ask('webhookEndpoints.create', 'POST webhook-endpoints', {
    url: 'http://127.0.0.1:9/',
  });
  const path = `webhook-endpoints/${id}`;
  await ask('webhookEndpoints.update', `PATCH ${path}`, { description: 'quiet' });
  await ask('webhookEndpoints.rotateSecret', `POST ${path}/rotate-secret`, {});
  const delivery = await ask('webhookEndpoints.test', `POST ${path}/test`, {});
  await ask('webhookDeliveries.retry', `POST webhook-deliveries/${delivery.id}/retry`, {});
  await ask('webhookEndpoints.recover', `POST ${path}/recover`, { since: new Date().toISOString() });
  const [event = ''] = await list('/v1/events?limit=1');
  await ask('events.replay', `POST events/${event}/replay`, {});
  await ask('webhookEndpoints.delete', `DELETE ${path}`);
}
