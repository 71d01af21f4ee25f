// Plain text tables.

/** Lines of aligned columns: the first to the left, the others to the right. */
export function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const cell = (text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  return all.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}

/** How a bar is met. */
export const verdict = (met) => (met ? "pass" : "short");
