import type { Program } from './processes.ts';

/** One request outside of any measurement. @throws Error with the answer when it is not a 2xx */
export async function answerOf(program: Program, key: string, method: string, path: string, body?: unknown) {
  const response = await fetch(`http://127.0.0.1:${program.port}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${method} ${path} answered ${JSON.stringify(answer)}`);
  return answer;
}
