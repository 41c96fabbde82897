import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { gitHub } from "./github.ts";

/** What was asked of each of two servers: the API, and the one that it sends on to for files. */
const asked: Record<string, IncomingMessage[]> = { api: [], files: [] };
const files = createServer((request, response) => {
  asked.files?.push(request);
  response.end("bytes");
});
const api = createServer((request, response) => {
  asked.api?.push(request);
  if (request.url?.endsWith("/zip")) response.writeHead(302, { location: `${addressOf(files)}/a` });
  else if (request.url?.endsWith("/none")) response.writeHead(404);
  response.end(JSON.stringify({ method: request.method }));
});
const addressOf = (server: typeof api) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

beforeAll(async () => {
  for (const server of [files, api]) await once(server.listen(0, "127.0.0.1"), "listening");
});
afterAll(() => {
  for (const server of [files, api]) server.close();
});

const repository = () => gitHub("owner/name", "token", addressOf(api));

it("asks the repository, with the token", async () => {
  expect(await repository().get("pulls?state=open")).toEqual({ method: "GET" });
  expect(asked.api?.at(-1)?.url).toBe("/repos/owner/name/pulls?state=open");
  expect(asked.api?.at(-1)?.headers.authorization).toBe("Bearer token");
  await repository().send("PATCH", "issues/comments/1", { body: "a" });
  expect(asked.api?.at(-1)?.method).toBe("PATCH");
});

it("gives the token to nobody that a download is sent on to", async () => {
  expect((await repository().download("actions/artifacts/1/zip")).toString()).toBe("bytes");
  expect(asked.files).toHaveLength(1);
  expect(asked.files?.[0]?.headers.authorization).toBeUndefined();
});

it("throws where GitHub refuses", async () => {
  await expect(repository().get("none")).rejects.toThrow("GitHub answered 404 for none.");
});
