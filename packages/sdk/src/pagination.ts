import type { ApiPromise, WithResponse } from './api-promise.ts';

/** One page of a list. */
export type Page<Item> = { data: Item[]; nextCursor: string | null };

type GetPage<Item> = (after?: { after: string }) => ApiPromise<Page<Item>>;

/**
 * A list: await it for its first page, iterate it for every item of every page. Nothing is asked for before that.
 *
 *     for await (const step of afterview.nextSteps.list({ overdue: true })) …
 */
export class PagePromise<Item> implements ApiPromise<Page<Item>>, AsyncIterable<Item> {
  readonly [Symbol.toStringTag] = 'PagePromise';
  readonly #get: GetPage<Item>;
  #asked: ApiPromise<Page<Item>> | undefined;

  constructor(get: GetPage<Item>) {
    this.#get = get;
  }

  #first(): ApiPromise<Page<Item>> {
    return (this.#asked ??= this.#get());
  }

  // A list is awaited like the promise of its first page.
  // oxlint-disable-next-line unicorn/no-thenable
  then<Then = Page<Item>, Else = never>(
    onfulfilled?: ((page: Page<Item>) => Then | PromiseLike<Then>) | null,
    onrejected?: ((reason: unknown) => Else | PromiseLike<Else>) | null,
  ): Promise<Then | Else> {
    return this.#first().then(onfulfilled, onrejected);
  }

  catch<Else = never>(
    onrejected?: ((reason: unknown) => Else | PromiseLike<Else>) | null,
  ): Promise<Page<Item> | Else> {
    return this.#first().catch(onrejected);
  }

  finally(onfinally?: (() => void) | null): Promise<Page<Item>> {
    return this.#first().finally(onfinally);
  }

  /** The first page with the response that it came in. */
  withResponse(): Promise<WithResponse<Page<Item>>> {
    return this.#first().withResponse();
  }

  /** Every page, fetched as it is asked for. */
  async *pages(): AsyncGenerator<Page<Item>> {
    let page: Page<Item> = await this.#first();
    yield page;
    while (page.nextCursor !== null) {
      // oxlint-disable-next-line no-await-in-loop
      page = await this.#get({ after: page.nextCursor });
      yield page;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for await (const page of this.pages()) yield* page.data;
  }

  /** The items as an array, `limit` at most; no page is fetched for more. */
  async toArray({ limit = Infinity }: { limit?: number | undefined } = {}): Promise<Item[]> {
    const items: Item[] = [];
    if (limit <= 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}
