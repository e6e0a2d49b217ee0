/** What an editor shows while somebody writes: completions, docs and hovers, of the language service that editors use. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const description = JSON.parse(readFileSync(new URL('../../api/openapi.json', import.meta.url), 'utf8'));
const file = fileURLToPath(new URL('written.ts', import.meta.url));
const start = `import { Afterview, type NextStep } from './index.ts';
import { unwrap } from './webhooks.ts';
declare const afterview: Afterview;
declare const step: NextStep;
const event = await unwrap('', {}, '');
`;
let written = start;
let version = 0;
const service = ts.createLanguageService({
  getCompilationSettings: () => ({
    strict: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    allowImportingTsExtensions: true,
    noEmit: true,
  }),
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : '0'),
  getScriptSnapshot: (name) => {
    const text = name === file ? written : ts.sys.readFile(name);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => fileURLToPath(new URL('.', import.meta.url)),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => (name === file ? written : ts.sys.readFile(name)),
});

/** @param code with a `|` where the cursor is @returns the cursor */
function write(code: string): number {
  written = start + code.replace('|', '');
  version += 1;
  return start.length + code.indexOf('|');
}

function completions(code: string): string[] {
  const cursor = write(code);
  return (service.getCompletionsAtPosition(file, cursor, {})?.entries ?? []).map(({ name }) => name);
}

const textOf = (parts: readonly ts.SymbolDisplayPart[] = []) => ts.displayPartsToString([...parts]);

function hover(code: string): { type: string; doc: string; tags: string[] } {
  const info = service.getQuickInfoAtPosition(file, write(code));
  const tags = (info?.tags ?? []).map(({ name, text }) => `@${name} ${textOf(text)}`);
  return { type: textOf(info?.displayParts), doc: textOf(info?.documentation), tags };
}

it('the resources, and nothing of how they are made', () => {
  expect(completions('afterview.|')).toEqual(
    expect.arrayContaining(['applications', 'interviews', 'nextSteps', 'webhooks']),
  );
  expect(completions('afterview.|')).not.toContain('http');
});

it('the methods of a resource', () => {
  expect(completions('afterview.nextSteps.|').toSorted()).toEqual([
    'agree',
    'cancel',
    'complete',
    'counter',
    'create',
    'decline',
    'get',
    'list',
    'reopen',
    'update',
    'upsert',
  ]);
});

it('what a method does, takes and throws', () => {
  const { type, doc, tags } = hover('afterview.interviews.comp|lete');
  expect(type).toBe(
    '(method) Interviews.complete(id: string, body?: InterviewComplete, options?: RequestOptions): ApiPromise<InterviewCompleted>',
  );
  expect(doc).toContain(description.paths['/v1/interviews/{id}/complete'].post.summary);
  expect(tags).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^@param id /),
      expect.stringMatching(/^@param body /),
      expect.stringMatching(/^@throws ConflictError /),
    ]),
  );
});

it('the fields of a body, with what they mean', () => {
  expect(completions("afterview.nextSteps.agree('step_1', { | })")).toEqual(
    expect.arrayContaining(['party', 'by', 'note']),
  );
  expect(hover("afterview.nextSteps.agree('step_1', { par|ty: 'candidate' })").doc).not.toBe('');
  expect(completions("afterview.nextSteps.agree('step_1', { party: '|' })")).toEqual([
    'candidate',
    'company',
  ]);
});

it('the options of a call', () => {
  const call = "afterview.nextSteps.agree('step_1', { party: 'company' }, { | })";
  expect(completions(call).toSorted()).toEqual([
    'headers',
    'idempotencyKey',
    'ifMatch',
    'maxRetries',
    'signal',
    'timeout',
  ]);
});

it('what a field of an answer means', () => {
  const { type, doc } = hover('step.due|At');
  expect(type).toContain('dueAt: string | null');
  expect(doc).toBe(description.components.schemas.NextStep.properties.dueAt.description);
});

it('the types of events, and what an event of that type carries', () => {
  expect(completions("if (event.type === '|')")).toEqual(
    expect.arrayContaining(['next_step.due', 'interview.completed', 'test.ping']),
  );
  const narrowed = hover("if (event.type === 'trial_period.started') event.data.obj|ect");
  expect(narrowed.type).toContain('object: TrialPeriod | ThinObject');
});

it('the codes of problems', () => {
  const code = "import { ApiError } from './index.ts'; declare const error: ApiError; error.code === '|'";
  expect(completions(code)).toEqual(expect.arrayContaining(['illegal_transition', 'close_out_required']));
});
