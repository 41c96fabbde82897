import type { Incident } from "../../tables/incidents.ts";

/**
 * Keeps as many incidents as can stand side by side: of those that count in part the same, the one that overlaps the
 * fewest stays. `beside` are those kept that one left out overlaps.
 */
export function sideBySide(rows: readonly Incident[]): {
  kept: Incident[];
  out: { row: Incident; beside: Incident[] }[];
} {
  const touching = (row: Incident) =>
    rows.filter((other) => row.overlaps.includes(other.id) || other.overlaps.includes(row.id));
  const kept: Incident[] = [];
  for (const row of [...rows].sort((a, b) => touching(a).length - touching(b).length))
    if (!touching(row).some((other) => kept.includes(other))) kept.push(row);
  return {
    kept: rows.filter((row) => kept.includes(row)),
    out: rows
      .filter((row) => !kept.includes(row))
      .map((row) => ({ row, beside: touching(row).filter((other) => kept.includes(other)) })),
  };
}
