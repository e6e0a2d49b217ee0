import { isObject, type Json } from './document.ts';

const width = 80;

const quoted = (text: string) =>
  `'${JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`;

/** A name as it is in a literal; `__proto__` alone would be no member. */
function nameOf(name: string): string {
  if (name === '__proto__') return `['__proto__']`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

/** A value as a programmer writes it in TypeScript: on a line where it fits. */
export function literal(value: Json, indent = ''): string {
  if (typeof value === 'string') return quoted(value);
  const isList = Array.isArray(value);
  if (!isList && !isObject(value)) return String(value);
  const membersAt = (inner: string) =>
    isList
      ? value.map((item) => literal(item, inner))
      : Object.entries(value).map(([name, item]) => `${nameOf(name)}: ${literal(item, inner)}`);
  const members = membersAt(indent);
  if (members.length === 0) return isList ? '[]' : '{}';
  const line = isList ? `[${members.join(', ')}]` : `{ ${members.join(', ')} }`;
  if (!line.includes('\n') && indent.length + line.length <= width) return line;
  const inner = `${indent}  `;
  const lines = membersAt(inner).map((member) => `${inner}${member},\n`);
  return `${isList ? '[' : '{'}\n${lines.join('')}${indent}${isList ? ']' : '}'}`;
}
