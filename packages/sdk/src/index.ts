export { Afterview, type AfterviewOptions } from './client.ts';
export * from './errors.ts';
export type { RequestOptions } from './http.ts';
export type { Page, PagePromise } from './pagination.ts';
export type * from './generated/types/index.ts';
