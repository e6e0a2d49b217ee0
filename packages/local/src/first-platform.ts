import { connect } from '@afterview/core/db/connect';
import { authenticate } from '@afterview/core/platforms/authenticate';
import { createPlatform } from '@afterview/core/platforms/create';
import { readRecord } from './directory.ts';

/** The keys of `local.json` while they open something, else those of a new platform. */
export async function firstPlatform(
  localFile: string,
  databaseUrl: string,
): Promise<{ liveKey: string; testKey: string }> {
  const { liveKey, testKey } = readRecord(localFile);
  const api = connect(databaseUrl, 'api', 1);
  try {
    if (liveKey !== undefined && testKey !== undefined) {
      const known = await authenticate(api, liveKey);
      if (known !== null && 'principal' in known) return { liveKey, testKey };
    }
    const platform = await createPlatform(api, 'Local');
    return { liveKey: platform.liveKey, testKey: platform.testKey };
  } finally {
    await api.end({ timeout: 1 });
  }
}
