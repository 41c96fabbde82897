/** The path and query of a full address of the published site, which this copy of it has too. */
export function localPath(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
