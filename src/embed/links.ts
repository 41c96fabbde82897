import { secretIn } from "./dialects.ts";

/**
 * Leads links out of a sandboxed frame, which may have no way to open them: WordPress is asked to, as its script does
 * for addresses of the frame's own site; but not every page of WordPress that holds a frame has that script. Where nobody
 * can, the link shows its address instead of its words, to be copied.
 */
export function leadOut(): void {
  addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[target="_blank"]');
    if (!link || origin !== "null") return;
    event.preventDefault();
    const secret = secretIn(location.href);
    if (secret) parent.postMessage({ message: "link", value: link.href, secret }, "*");
    // With `noopener` nobody would tell whether a window opened; the links lead to pages of this site alone.
    if (!open(link.href)) link.textContent = link.href;
  });
}
