/** The smallest program that does a little of all: its size is measured, and held. */
import { Afterview, ConflictError } from '@afterview/sdk';

const afterview = new Afterview({ apiKey: 'av_test_x', maxRetries: 3 });
try {
  const step = await afterview.nextSteps.create({
    applicationId: 'app_1',
    title: 'Send it',
    owner: 'company',
  });
  console.log(step.id);
  for await (const { title } of afterview.nextSteps.list({ overdue: true })) console.log(title);
  const event = await afterview.webhooks.unwrap('{}', new Headers(), 'whsec_x');
  console.log(event.type);
} catch (error) {
  if (error instanceof ConflictError) console.log(error.code, error.requestId);
  else throw error;
}
