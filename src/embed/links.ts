import { secretIn } from "./dialects.ts";

/**
 * Leads links out of a sandboxed frame, which may have no way to open them: WordPress is asked to, as it does for
 * addresses of the frame's own site. Where nobody can, the link shows its address instead of its words, to be copied.
 */
export function leadOut(): void {
  addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[target="_blank"]');
    if (!link || origin !== "null") return;
    event.preventDefault();
    const secret = secretIn(location.href);
    if (secret) parent.postMessage({ message: "link", value: link.href, secret }, "*");
    // With `noopener` nobody would tell whether a window opened; the links lead to pages of this site alone.
    else if (!open(link.href)) link.textContent = link.href;
  });
}
