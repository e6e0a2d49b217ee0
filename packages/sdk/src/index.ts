export { Afterview } from './client.ts';
export * from './errors.ts';
export type { ApiPromise, WithResponse } from './api-promise.ts';
export type { AfterviewOptions, Fetch, LogEntry, RequestOptions } from './options.ts';
export type { Page, PagePromise } from './pagination.ts';
export type * from './generated/types/index.ts';
