import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
    redisServer: string | null;
  }
}

const templateName = 'afterview_template';

/** The same server, another database. */
function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** A migrated database for one test file alone; call `drop` when it is done. */
export async function createTestDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const serverUrl = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const server = postgres(serverUrl, { max: 1, onnotice: () => {} });
  await server.unsafe(`create database ${name} template ${templateName}`);
  return {
    url: databaseUrl(serverUrl, name),
    async drop() {
      await server.unsafe(`drop database ${name} with (force)`);
      await server.end();
    },
  };
}

/** Makes the template that test files clone. @param migrate brings the database of a URL to the newest schema */
export async function createTemplate(
  serverUrl: string,
  migrate: (url: string) => Promise<void>,
): Promise<void> {
  const server = postgres(serverUrl, { max: 1 });
  await server.unsafe(`create database ${templateName}`);
  await server.end();
  await migrate(databaseUrl(serverUrl, templateName));
}
