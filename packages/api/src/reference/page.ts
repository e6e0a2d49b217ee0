/** Where the reference may reach: this origin alone. Its program writes styles into the page, and evaluates nothing. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Afterview API reference</title>
<link rel="icon" href="data:,">
<style>:root { color-scheme: light dark }</style>
<body>
<noscript>This page needs JavaScript. The API is described by <a href="/openapi.json">openapi.json</a> as well, and
<a href="/problems">every problem code</a> has a page.</noscript>
<div id="reference"></div>
<script src="/docs/scalar.js"></script>
<script src="/docs/start.js"></script>
</html>
`;

/** Nothing that would ask, or send to, anybody else. */
const configuration = {
  url: '/openapi.json',
  telemetry: false,
  withDefaultFonts: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  persistAuth: false,
  authentication: { preferredSecurityScheme: 'key' },
  operationTitleSource: 'summary',
};

export const start = `Scalar.createApiReference('#reference', ${JSON.stringify(configuration)});\n`;
