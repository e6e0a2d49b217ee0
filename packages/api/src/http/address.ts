import type { onRequestHookHandler } from 'fastify';
import { Problem } from '@afterview/core/problems';

const longest = 8_192;
const mostParameters = 100;

/** Addresses are bounded before anything reads them. */
export const boundAddress: onRequestHookHandler = ({ url }, _reply, done) => {
  // Two characters are the least that a parameter has.
  if (url.length <= 2 * mostParameters) return done();
  if (url.length > longest) {
    return done(new Problem('address_too_long', `It has ${url.length} characters; ${longest} are allowed.`));
  }
  const parameters = url.slice(url.indexOf('?')).split('&').length;
  if (parameters <= mostParameters) return done();
  done(
    new Problem('address_too_long', `Its query has ${parameters} parameters; ${mostParameters} are allowed.`),
  );
};
