// What the network, the driver and Postgres call it: refused, reset, cut off, shut down, starting, out of connections.
const codes =
  /^(ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ERR_STREAM_\w+|CONNECTION_\w+|CONNECT_TIMEOUT|57P0[1-5]|08\w{3}|53[0-9A-Z]{3})$/;

/** Whether this is about the database being away, and not about what was asked of it. */
export const isUnreachable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && codes.test(String(error.code));
