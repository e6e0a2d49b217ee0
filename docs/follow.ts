/**
 * For tests: follows a guide to the letter, in an empty directory. What its fenced blocks are is said behind their language:
 *
 *     ```js first.js       a file of that name
 *     ```sh                commands, which must succeed; what they export holds for those after them
 *     ```sql               statements, for the owner of the database
 *     ```sh receiver       a second terminal: what stays running until the guide is over
 *     ```text              all that the commands before it print; … stands for what differs from run to run
 *     ```text receiver     what the second terminal prints by then
 *
 * There are no others: a block that is not run may not be true.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

export type Place = {
  directory: string;
  /** Nothing else is in the environment of its commands. */
  environment: Readonly<Record<string, string>>;
  /** Puts what is ours in place of what is printed: ports and keys. */
  substitute: (code: string) => string;
  /** Runs statements as the owner of the database. */
  sql: (statements: string) => Promise<unknown>;
  /** The SDK, as `npm install` takes it. */
  tarball: string;
  /** Where the other packages that the guides name are, of the versions that this repository pins. */
  modules: string;
};

export type Block = { language: string; name: string; code: string };

export const blocksOf = (markdown: string): Block[] =>
  [...markdown.matchAll(/^```(\w*)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', name = '', code = '']) => ({ language, name, code }),
  );

/** Nothing is fetched: the SDK is the one that is packed here, and other packages are linked. */
const prelude = `
if [ -f .exported ]; then . ./.exported; fi
npm() {
  if [ "$1" != install ]; then command npm "$@"; return; fi
  for name in "\${@:2}"; do
    case $name in
      -*) ;;
      */afterview-sdk-*.tgz) command npm install --offline --no-audit --no-fund "$TARBALL" ;;
      *)
        mkdir -p node_modules/.bin "node_modules/$(dirname "$name")"
        ln -sfn "$MODULES/$name" "node_modules/$name"
        if [ -x "$MODULES/.bin/$name" ]; then
          printf '#!/bin/sh\nexec "%s" "$@"\n' "$MODULES/.bin/$name" > "node_modules/.bin/$name"
          chmod +x "node_modules/.bin/$name"
        fi ;;
    esac
  done
}
`;

const patience = 60_000;

const asPrinted = (text: string) =>
  text
    .split('…')
    .map((part) => RegExp.escape(part))
    .join('[^\\n]*');

const inBash = (place: Place, code: string) => {
  const { directory, environment, tarball, modules } = place;
  const env = { ...environment, TARBALL: tarball, MODULES: modules };
  return { args: ['-euo', 'pipefail', '-c', `${prelude}\n${code}`], options: { cwd: directory, env } };
};

async function run(place: Place, code: string): Promise<string> {
  const { args, options } = inBash(place, `${code}\nexport -p > .exported`);
  const { stdout } = await promisify(execFile)('bash', args, { ...options, timeout: patience });
  return stdout;
}

/** A program that stays, in a terminal of its own. */
function open(place: Place, code: string) {
  const { args, options } = inBash(place, code);
  // A group of its own, so that all that it starts ends with it.
  const child = spawn('bash', args, { ...options, detached: true });
  const changed = new EventTarget();
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk.toString();
    changed.dispatchEvent(new Event('change'));
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    prints: (text: string) =>
      new Promise<void>((resolve, reject) => {
        const wanted = new RegExp(asPrinted(text.trimEnd()));
        const timer = setTimeout(
          () => reject(new Error(`It printed\n${output}\nand not\n${text}`)),
          patience,
        );
        const look = () => {
          if (!wanted.test(output)) return;
          clearTimeout(timer);
          changed.removeEventListener('change', look);
          resolve();
        };
        changed.addEventListener('change', look);
        look();
      }),
    async close() {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
      await closed;
    },
  };
}

/** @throws Error of the first block that does not do what the guide says */
export async function follow(markdown: string, place: Place): Promise<void> {
  const terminals = new Map<string, ReturnType<typeof open>>();
  let printed = '';
  const step = async ({ language, name, code: asGiven }: Block) => {
    const code = place.substitute(asGiven);
    const terminal = terminals.get(name);
    if (['js', 'ts', 'tsx', 'json', 'csv'].includes(language) && name !== '') {
      const file = join(place.directory, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, code);
    } else if (language === 'sql' && name === '') {
      await place.sql(code);
    } else if (language === 'sh' && name === '') {
      printed = await run(place, code);
    } else if (language === 'sh') {
      await terminal?.close();
      terminals.set(name, open(place, code));
    } else if (language === 'text' && name === '') {
      if (!new RegExp(`^${asPrinted(code.trimEnd())}$`).test(printed.trimEnd())) {
        throw new Error(`It printed\n${printed}\nand not\n${code}`);
      }
    } else if (language === 'text' && terminal !== undefined) {
      await terminal.prints(code);
    } else {
      throw new Error(`What is to be done with a block of "${language} ${name}"?`);
    }
  };
  try {
    for (const block of blocksOf(markdown)) {
      // In order, as they are read.
      // oxlint-disable-next-line no-await-in-loop
      await step(block);
    }
  } finally {
    await Promise.all([...terminals.values()].map((terminal) => terminal.close()));
  }
}
