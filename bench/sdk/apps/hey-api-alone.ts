/** Hey-api's client as it is: without retries, webhooks and classes of errors. */
import { client } from './client/client.gen.ts';
import { nextStepsCreate, nextStepsList } from './client/sdk.gen.ts';

client.setConfig({ baseUrl: 'https://example.com', auth: 'av_test_x' });
const { data, error, response } = await nextStepsCreate({
  body: { applicationId: 'app_1', title: 'Send it', owner: 'company' },
});
if (data !== undefined) console.log(data.id);
if (response?.status === 409) console.log(error?.code, error?.requestId);
for (let after: string | undefined, more = true; more;) {
  const page = await nextStepsList({ query: { overdue: true, ...(after === undefined ? {} : { after }) } });
  for (const { title } of page.data?.data ?? []) console.log(title);
  after = page.data?.nextCursor ?? undefined;
  more = after !== undefined;
}
