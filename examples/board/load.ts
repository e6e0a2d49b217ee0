import type { Afterview } from '@afterview/sdk';
import type { Row } from './render.ts';

const atMost = 200;

/** Two lists, whatever the number of applications; no request for each row. */
export async function load(afterview: Afterview): Promise<Row[]> {
  const [progress, applications] = await Promise.all([
    afterview.progress.list({ limit: 100 }).toArray({ limit: atMost }),
    afterview.applications.list({ limit: 100 }).toArray({ limit: atMost }),
  ]);
  const byId = new Map(applications.map((application) => [application.id, application]));
  return progress.flatMap((one) => {
    const application = byId.get(one.applicationId);
    return application === undefined ? [] : [{ application, progress: one }];
  });
}
