/** GitHub takes 65,536 characters; the frame around the text needs some. */
const longest = 60_000;

/** An invisible character: what it stands in is read as before, but is no address, mention or reference to GitHub. */
const joiner = "\u2060";

/** Control characters, and those that hide or turn the direction of reading. */
const unseen = /[^\P{C}\n\t]/gu;

/** What GitHub makes into something more than text, each with the place to part it at. */
const live = [
  /@/g, // mentions and e-mail addresses
  /#(?=\d)/g, // issues
  /\bGH(?=-\d)/gi,
  /:(?=\/\/)/g, // addresses
  /\bwww(?=\.)/gi,
  /\](?=[[(:])/g, // links and pictures, and where their targets are defined
  /([`~])(?=\1\1)/g, // fences, whose content may be a drawing
  /\$(?=[$`])/g, // formulas
];

/**
 * A stranger’s Markdown made safe to post under the project’s name: tables, headings and lists stay, but it holds no
 * HTML, no link, no picture, no mention of a person and no reference to an issue, and is cut to a length.
 */
export function inert(markdown: string): string {
  const plain = markdown
    .replace(unseen, "")
    // Other entities would turn into the characters below after they were looked for.
    .replace(/&(?!(?:lt|amp);)/g, "&amp;")
    .replace(/</g, "&lt;");
  const text = live.reduce((safe, pattern) => safe.replace(pattern, `$&${joiner}`), plain);
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf("\n", longest) + 1 || longest)}\n…`;
}
