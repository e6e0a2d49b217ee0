import { AfterviewError } from './errors.ts';
import { Resources } from './generated/resources.ts';
import { Http } from './http.ts';
import * as webhooks from './webhooks.ts';

export type AfterviewOptions = {
  /** `av_live_…` or `av_test_…`; by default the environment's AFTERVIEW_API_KEY. */
  apiKey?: string;
  /** By default the environment's AFTERVIEW_BASE_URL, else http://127.0.0.1:3000. */
  baseUrl?: string;
  /** Milliseconds for one attempt; by default 30,000. */
  timeout?: number;
  /** Attempts after the first; by default 2. */
  maxRetries?: number;
  /** Instead of the global one. */
  fetch?: typeof globalThis.fetch;
  /** A secret key in a page is everybody's key; this says that you know. */
  dangerouslyAllowBrowser?: boolean;
};

const environment = (name: string): string | undefined =>
  typeof process === 'undefined' ? undefined : process.env[name];

/** The client: `afterview.<resource>.<verb>(id, body, options)`. */
export class Afterview extends Resources {
  readonly webhooks = webhooks;

  constructor(options: AfterviewOptions = {}) {
    const apiKey = options.apiKey ?? environment('AFTERVIEW_API_KEY');
    if (apiKey === undefined || apiKey === '') {
      throw new AfterviewError('An API key is needed: new Afterview({ apiKey }) or AFTERVIEW_API_KEY');
    }
    const isBrowser = 'document' in globalThis;
    if (isBrowser && !apiKey.startsWith('av_embed_') && options.dangerouslyAllowBrowser !== true) {
      throw new AfterviewError('A secret key does not belong in a browser; use an embed token');
    }
    const baseUrl = options.baseUrl ?? environment('AFTERVIEW_BASE_URL') ?? 'http://127.0.0.1:3000';
    super(
      new Http({
        apiKey,
        baseUrl: baseUrl.replace(/\/+$/, ''),
        timeout: options.timeout ?? 30_000,
        maxRetries: options.maxRetries ?? 2,
        fetch: options.fetch ?? globalThis.fetch,
      }),
    );
  }
}
