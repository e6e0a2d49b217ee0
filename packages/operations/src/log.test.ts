import { expect, it } from 'vitest';
import { describeError, openLogger } from './log.ts';

it('tells of an error its name, message, code and stack, and nothing that a driver hung on to it', () => {
  const error = Object.assign(new TypeError('refused'), {
    code: 'E1',
    command: { name: 'auth', args: ['the password'] },
    detail: 'Failing row contains (whsec_secret).',
    cause: Object.assign(new Error('why'), { parameters: ['av_live_key'] }),
  });
  const lines: string[] = [];
  openLogger('info', { write: (line) => void lines.push(line) }).error({ err: error }, 'failed');
  const { err }: { err: Record<string, unknown> } = JSON.parse(lines.join(''));
  expect(Object.keys(err)).toEqual(['type', 'message', 'code', 'stack', 'cause']);
  expect(err).toMatchObject({ type: 'TypeError', message: 'refused', code: 'E1', cause: { message: 'why' } });
  expect(lines.join('')).not.toMatch(/password|whsec_|av_live_/);
});

it('tells something of what is no error', () => {
  expect(describeError('gone')).toMatchObject({ message: 'gone' });
  expect(describeError({ secret: 1 })).toEqual({ type: 'object', message: 'not an error', stack: '' });
});
