/** Which key opens an operation: found out by trying, so that nobody has to say it for a new one. */
import { noSuch } from './caller.ts';
import type { Operation } from './description.ts';
import type { Connection, Sent } from './send.ts';

/** The least that asks for an operation; it names nothing that exists, and says nothing. */
export function bare({ method, path, pathParameters, body }: Operation, key: string | null): Sent {
  const prefixes = new Map(pathParameters.map(({ name, prefix }) => [name, prefix]));
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const prefix = prefixes.get(name);
    return prefix == null ? 'no-such' : noSuch(prefix);
  });
  return {
    method,
    url,
    headers: {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(body === null ? {} : { 'content-type': 'application/json' }),
    },
    // Nobody knows this member: what has a body does nothing.
    body: body === null ? undefined : '{"unheardOf":1}',
  };
}

const isAdmitted = (status: number) => status !== 401 && status !== 403;

export async function isOpenTo(
  connection: Connection,
  operation: Operation,
  key: string | null,
): Promise<boolean> {
  const { status } = await connection.send(bare(operation, key));
  if (status === 429) throw new Error('the server limits how often it may be asked: switch that off');
  return isAdmitted(status);
}
