/** What was found of one property, and whether that is good enough. */
export type Finding = {
  scenario: string;
  property: string;
  figure: string;
  /** What was asked for. */
  bound: string;
  met: boolean;
  /** Whether the run may go on being called good when it is missed: only what depends on the machine may. */
  mayMiss: boolean;
};

export const isBad = ({ met, mayMiss }: Finding): boolean => !met && !mayMiss;

const columns = ['property', 'figure', 'bound', 'met'] as const;

/** As a table in Markdown, readable in a terminal as well. */
export function tableOf(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => [
    `${finding.scenario}: ${finding.property}`,
    finding.figure,
    finding.bound,
    finding.met ? 'yes' : finding.mayMiss ? 'no' : '**NO**',
  ]);
  const widths = columns.map((name, index) =>
    Math.max(name.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  return [line(columns), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** At most this many; none may be missed. */
export const none = (scenario: string, property: string, what: readonly string[]): Finding => ({
  scenario,
  property,
  figure: what.length === 0 ? '0' : `${what.length}: ${what.slice(0, 3).join('; ')}`,
  bound: '0',
  met: what.length === 0,
  mayMiss: false,
});
