/** Generates the SDK's types, methods and examples from packages/api/openapi.json into a folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { generateExamples } from './examples.ts';
import type { Json } from './json.ts';
import { schemasOf } from './queries.ts';
import { generateResources, generateRoutes } from './resources.ts';

const description = fileURLToPath(new URL('../../api/openapi.json', import.meta.url));

export async function generate(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const document: Json = JSON.parse(readFileSync(description, 'utf8'));
  await createClient({
    input: schemasOf(document),
    output: { path: join(folder, 'types'), clean: true, module: { extension: '.ts' } },
    plugins: ['@hey-api/typescript'],
    logs: { level: 'silent', file: false },
  });
  writeFileSync(join(folder, 'resources.ts'), generateResources(document));
  writeFileSync(join(folder, 'routes.ts'), generateRoutes(document));
  writeFileSync(join(folder, 'examples.ts'), generateExamples(document));
}

if (import.meta.main) await generate(fileURLToPath(new URL('../src/generated', import.meta.url)));
