/**
 * The trace of what is going on, for those who keep it with what they record. Nothing is traced until a program says where
 * the trace is to be had, and then this asks there; the domain knows no tracing library.
 */
let source = (): string | null => null;

/** @param current gives the W3C traceparent of what is going on where it is called; null when that is not traced */
export function traceFrom(current: () => string | null): void {
  source = current;
}

/** A W3C traceparent (`00-<trace>-<span>-<flags>`), or null. */
export const currentTrace = (): string | null => source();
