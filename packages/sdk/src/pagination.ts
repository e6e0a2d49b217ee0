/** One page of a list. */
export type Page<Item> = { data: Item[]; nextCursor: string | null };

type GetPage<Item> = (after: string | undefined) => Promise<Page<Item>>;

/**
 * A list: await it for its first page, iterate it for every item of every page.
 *
 *     for await (const step of afterview.nextSteps.list({ overdue: true })) …
 */
export class PagePromise<Item> implements PromiseLike<Page<Item>>, AsyncIterable<Item> {
  readonly #get: GetPage<Item>;
  #first: Promise<Page<Item>> | undefined;

  constructor(get: GetPage<Item>) {
    this.#get = get;
  }

  // A list is awaited like the promise of its first page.
  // oxlint-disable-next-line unicorn/no-thenable
  then<Then = Page<Item>, Else = never>(
    onfulfilled?: ((page: Page<Item>) => Then | PromiseLike<Then>) | null,
    onrejected?: ((reason: unknown) => Else | PromiseLike<Else>) | null,
  ): Promise<Then | Else> {
    this.#first ??= this.#get(undefined);
    return this.#first.then(onfulfilled, onrejected);
  }

  /** Every page, fetched as it is asked for. */
  async *pages(): AsyncGenerator<Page<Item>> {
    let page: Page<Item> = await this;
    yield page;
    while (page.nextCursor !== null) {
      // oxlint-disable-next-line no-await-in-loop
      page = await this.#get(page.nextCursor);
      yield page;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for await (const page of this.pages()) yield* page.data;
  }

  /** The items as an array, `limit` at most. */
  async toArray({ limit = Number.POSITIVE_INFINITY }: { limit?: number } = {}): Promise<Item[]> {
    const items: Item[] = [];
    if (limit <= 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}
