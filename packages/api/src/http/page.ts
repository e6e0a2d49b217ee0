import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';

const style = `
:root { color-scheme: light dark }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem 1.25rem 4rem }
nav { display: flex; gap: 1.25rem; padding-bottom: .75rem; border-bottom: 1px solid #8884 }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.75rem 0 .5rem }
h2 { font-size: 1.1rem; margin: 1.75rem 0 .5rem }
code, pre { font: .9em/1.5 ui-monospace, monospace }
pre { padding: 1rem; overflow-x: auto; border: 1px solid #8884; border-radius: .5rem; background: #8881 }
dt { margin-top: 1rem }
dd { margin: 0 }
`;

const hashed = createHash('sha256').update(style).digest('base64');

/** It runs nothing, loads nothing, and is shown in no other page. */
const policy = `default-src 'none'; style-src 'sha256-${hashed}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** A page to read. @param body HTML */
export function sendPage(reply: FastifyReply, title: string, body: string): FastifyReply {
  return reply.header('content-security-policy', policy).type('text/html; charset=utf-8')
    .send(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Afterview</title>
<style>${style}</style>
<nav><a href="/docs">API reference</a> <a href="/problems">Problems</a></nav>
<main>
${body}
</main>
</html>
`);
}
