/**
 * The methods of the client are made of its routes, and their types are generated beside them. A route is what there is
 * to know of a call when it is sent: `POST /v1/next-steps/{id}/agree`, and after that what is special of it:
 *
 *     query   a GET that takes a query
 *     pages   such a one, whose answer is a page of a list
 *     text    an answer that is no JSON, such as a calendar
 */
import { apiPromise } from './api-promise.ts';
import { send } from './http.ts';
import type { HttpOptions, RequestOptions } from './options.ts';
import { PagePromise, type Page } from './pagination.ts';

/** A resource: its verbs with their routes, and its parts. */
export type Routes = { readonly [name: string]: string | Routes };

type Method = (...given: unknown[]) => Promise<unknown>;
export type Methods = { [name: string]: Method | Methods };

/** `nextSteps.agree(id, body, options)` of `{ nextSteps: { agree: 'POST /v1/next-steps/{id}/agree' } }`. */
export const methodsOf = (client: HttpOptions, routes: Routes): Methods =>
  Object.fromEntries(
    Object.entries(routes).map(([name, route]) => [
      name,
      typeof route === 'string' ? methodOf(client, route) : methodsOf(client, route),
    ]),
  );

function methodOf(client: HttpOptions, route: string): Method {
  const [method = '', path = '', special] = route.split(' ');
  const idCount = path.split('{').length - 1;
  const isList = special === 'pages';
  const takesInput = method === 'GET' ? isList || special === 'query' : method !== 'DELETE';
  const read = special === 'text' ? String : readJson;
  return (...given) => {
    const ids = given.splice(0, idCount);
    // What was left out is an object without anything in it.
    const input: object | undefined = takesInput ? Object(given.shift()) : undefined;
    const options: RequestOptions = Object(given[0]);
    return isList
      ? new PagePromise((after) =>
          apiPromise(send<Page<unknown>>(client, method, path, ids, { ...input, ...after }, options, read)),
        )
      : apiPromise(send(client, method, path, ids, input, options, read));
  };
}

const readJson = (text: string, status: number) => (status === 204 ? undefined : JSON.parse(text));
