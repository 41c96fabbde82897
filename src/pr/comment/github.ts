/** The little of GitHub’s REST API that the comment needs, for one repository. */
export interface GitHub {
  /** The JSON of a path under the repository. Throws where GitHub refuses. */
  get<T>(path: string): Promise<T>;
  /** The bytes of a path under the repository. */
  download(path: string): Promise<Buffer>;
  send(method: "POST" | "PATCH", path: string, body: object): Promise<void>;
}

/** `repository` is `owner/name`; the token needs to read actions and to write pull requests. */
export function gitHub(repository: string, token: string, api = "https://api.github.com"): GitHub {
  const request = async (path: string, init: RequestInit = {}) => {
    const headers = {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${token}`,
      "x-github-api-version": "2022-11-28",
    };
    const response = await fetch(`${api}/repos/${repository}/${path}`, { ...init, headers });
    if (!response.ok) throw new Error(`GitHub answered ${response.status} for ${path}.`);
    return response;
  };
  return {
    get: async <T>(path: string) => (await (await request(path)).json()) as T,
    download: async (path) => Buffer.from(await (await request(path)).arrayBuffer()),
    send: async (method, path, body) => {
      await request(path, { method, body: JSON.stringify(body) });
    },
  };
}
