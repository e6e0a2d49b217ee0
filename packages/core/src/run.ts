/** A mistake of who runs the program: told in one line, without a stack. */
export class SetupError extends Error {}

export type Running = {
  stop: () => Promise<void>;
  /** How long that may take, where it is not `stopWithinMs`. */
  stopWithinMs?: number;
};

export const stopWithinMs = 5_000;

/**
 * Starts a program, and stops it in order on SIGINT or SIGTERM: once, and within five seconds unless it says that it takes longer.
 * A SetupError is one line on stderr and exit code 1.
 * @param start is given what stops it, as a signal does
 */
export async function runUntilStopped(start: (stop: () => void) => Promise<Running>): Promise<void> {
  let stopping = false;
  let running: Running | null = null;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), running?.stopWithinMs ?? stopWithinMs).unref();
    // A signal during the start ends what has started so far when the process does.
    await running?.stop();
    process.exit(0);
  };
  const onSignal = () => {
    stop().catch(fail);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  try {
    running = await start(onSignal);
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): never {
  if (error instanceof SetupError) console.error(error.message);
  else console.error(error);
  process.exit(1);
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws SetupError that names what is missing */
export function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === '') throw new SetupError(`${name} must be set.`);
  return value;
}

/** A setting that may be left out; an empty one is left out. */
export const optional = (environment: Environment, name: string): string | undefined =>
  environment[name] === '' ? undefined : environment[name];

/** One of a few words. @throws SetupError that lists them */
export function oneOf<const Word extends string>(
  environment: Environment,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const value = optional(environment, name) ?? words[0];
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new SetupError(`${name} must be one of: ${words.join(', ')}; it is "${value}".`);
  return found;
}

/** A TCP port. @throws SetupError */
export function port(environment: Environment, fallback: number, name = 'PORT'): number {
  const value = Number(optional(environment, name) ?? fallback);
  if (!Number.isInteger(value) || value < 0 || value > 65_535) {
    throw new SetupError(`${name} must be a number from 0 to 65535; it is "${environment[name] ?? ''}".`);
  }
  return value;
}

/** A whole number within bounds. @throws SetupError that names them */
export function countIn(
  environment: Environment,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const value = Number(optional(environment, name) ?? fallback);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new SetupError(
    `${name} must be a number from ${least} to ${most}; it is "${environment[name] ?? ''}".`,
  );
}
