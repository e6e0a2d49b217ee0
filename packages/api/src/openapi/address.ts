import type { Json } from './document.ts';

/** The path of a request, with its parameters and its query. */
export function addressOf(path: string, params: Record<string, string>, query: Record<string, Json>): string {
  const filled = path.replace(/\{([^}]+)\}/g, (_whole, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? filled : `${filled}?${search.toString()}`;
}
