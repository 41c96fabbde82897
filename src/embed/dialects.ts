/**
 * A height in CSS px in the words of every kind of host, each a message of its own: `embed.js`, AMP, pages with
 * Datawrapper's script (which resizes whichever frame speaks so), and, where it gave a secret, WordPress.
 */
export const heightWords = (chart: string, height: number, secret: string | null): object[] => [
  { type: "seven-pay-chart", chart, height },
  { sentinel: "amp", type: "embed-size", height },
  { "datawrapper-height": { [chart]: height } },
  ...(secret ? [{ message: "height", value: height, secret }] : []),
];

/** The secret by which WordPress knows its frames: it adds `#?secret=…` to their address. */
export const secretIn = (address: string): string | null =>
  /#.*?\bsecret=([a-z\d]+)/i.exec(address)?.[1] ?? null;
