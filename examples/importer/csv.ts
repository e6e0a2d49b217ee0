/** CSV as RFC 4180 has it: quoted fields may hold commas, doubled quotes and line breaks. */
export type Line = {
  /** Where it begins in the file; the header is line 1. */
  number: number;
  fields: string[];
};

/** @throws Error when a quote is never closed */
export function* linesOf(text: string): Generator<Line> {
  let number = 1;
  let start = 1;
  let fields: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  while (field.lastIndex < text.length) {
    const from = field.lastIndex;
    const match = field.exec(text);
    if (match === null) throw new Error(`line ${start}: a quote is out of place, or never closed`);
    const [all, quoted, plain = '', end = ''] = match;
    fields.push(quoted?.replaceAll('""', '"') ?? plain);
    number += all.split('\n').length - 1;
    if (end !== ',' || from + all.length === text.length) {
      if (end === ',') fields.push('');
      if (fields.some((one) => one !== '')) yield { number: start, fields };
      fields = [];
      start = number;
    }
  }
}
