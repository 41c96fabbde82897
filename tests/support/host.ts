import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a host answers: a path, from its slash on and without the query, to the answer's content. */
export type Pages = Record<string, { body: string | Uint8Array; headers?: Record<string, string> }>;

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
 * Serves pages from memory on a free port of this machine: a stand-in for the websites of others, to
 * which the site under test is a stranger. Bodies are HTML in UTF-8 unless their headers say otherwise;
 * every other path is a 404. The caller closes the host.
 */
export async function startHost(pages: Pages): Promise<Host> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const page = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8", ...page?.headers });
    response.end(page?.body);
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
