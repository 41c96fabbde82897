import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** An answer: HTML in UTF-8 unless its headers say otherwise. */
export interface Answer {
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

/** What a host answers: a path, from its slash on and without the query, to the answer's content. */
export type Pages = Record<string, Answer>;

/** A running server, under two names that a browser takes for two different sites. */
export interface Host {
  /** On `127.0.0.1`: another origin than the site under test, as the port differs, but the same site. */
  readonly origin: string;
  /** On `localhost`: another site than the site under test. */
  readonly crossSiteOrigin: string;
  /** Stops the server and cuts its open connections. */
  close(): Promise<void>;
}

/**
 * Serves answers to paths on a free port of this machine; a path without one is a 404. The caller closes the host.
 */
export async function serve(answerTo: (path: string) => Answer | undefined): Promise<Host> {
  const server = createServer((request, response) => {
    const answer = answerTo(new URL(request.url ?? "/", "http://host").pathname);
    response.writeHead(answer ? 200 : 404, {
      "content-type": "text/html; charset=utf-8",
      ...answer?.headers,
    });
    response.end(answer?.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    crossSiteOrigin: `http://localhost:${port}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Serves pages from memory: a stand-in for the websites of others, to which the site under test is a stranger. */
export const startHost = (pages: Pages): Promise<Host> =>
  serve((path) => (Object.hasOwn(pages, path) ? pages[path] : undefined));
