/** Generates the SDK's types and resource classes from packages/api/openapi.json into a folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { generateResources } from './resources.ts';

const description = fileURLToPath(new URL('../../api/openapi.json', import.meta.url));

export async function generate(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await createClient({
    input: description,
    output: { path: join(folder, 'types'), clean: true, module: { extension: '.ts' } },
    plugins: ['@hey-api/typescript'],
    logs: { level: 'silent', file: false },
  });
  const resources = generateResources(JSON.parse(readFileSync(description, 'utf8')));
  writeFileSync(join(folder, 'resources.ts'), resources);
}

if (import.meta.main) await generate(fileURLToPath(new URL('../src/generated', import.meta.url)));
