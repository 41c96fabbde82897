/** Text made safe to stand in HTML or XML, between tags or in a double-quoted attribute. */
export const escapeMarkup = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** Text made safe to stand in a cell of a Markdown table, on one line. */
export const escapeTableCell = (text: string): string =>
  text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\|`*_[\]]/g, "\\$&")
    .replace(/\s+/g, " ");
