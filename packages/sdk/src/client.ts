import { AfterviewError } from './errors.ts';
import type { Resources } from './generated/resources.ts';
import { routes } from './generated/routes.ts';
import { methodsOf } from './methods.ts';
import type { AfterviewOptions } from './options.ts';
import { sign, unwrap } from './webhooks.ts';

/** Only where there is one, and only its variables: bundles for browsers and edges have none. */
declare const process: { env: Record<string, string | undefined> } | undefined;

const environment = (name: string): string | undefined =>
  typeof process === 'undefined' ? undefined : process.env[name];

// The constructor makes of the routes what this says is there; a test calls each of them.
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export interface Afterview extends Resources {}

/** The client: `afterview.<resource>.<verb>(id, body, options)`. */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export class Afterview {
  /** To receive webhooks, and to forge them in tests; also in `@afterview/sdk/webhooks`, which is all that a receiver needs. */
  readonly webhooks: { unwrap: typeof unwrap; sign: typeof sign } = { unwrap, sign };

  /** @throws AfterviewError without a key, and with one that does not belong here */
  constructor(options: AfterviewOptions = {}) {
    const { apiKey = environment('AFTERVIEW_API_KEY') ?? '', dangerouslyAllowBrowser } = options;
    const baseUrl = options.baseUrl ?? environment('AFTERVIEW_BASE_URL') ?? 'http://127.0.0.1:3000';
    // What it says must not tell the key, and a header that is refused is quoted: so it is refused here.
    if (!/^[!-~]+$/.test(apiKey)) {
      const wrong = apiKey === '' ? 'needed' : 'letters, digits and _, and nothing else';
      throw new AfterviewError(`An API key is ${wrong}: new Afterview({ apiKey }) or AFTERVIEW_API_KEY`);
    }
    if (isBrowser() && !apiKey.startsWith('av_embed_') && dangerouslyAllowBrowser !== true) {
      throw new AfterviewError('A secret key does not belong in a browser: call Afterview from your server');
    }
    if (!/^https?:\/\/[^@?#]+$/.test(baseUrl)) {
      throw new AfterviewError(
        'baseUrl must be as http://127.0.0.1:3000 is, without user, query or fragment',
      );
    }
    Object.assign(this, methodsOf({ ...options, apiKey, baseUrl: baseUrl.replace(/\/+$/, '') }, routes));
  }
}

/** A page, or a worker of one. */
const isBrowser = () => 'document' in globalThis || 'importScripts' in globalThis;
