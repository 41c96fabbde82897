/** One listener for every button that copies the text beside it (`data-copied`: what it then says). */
export function offerCopies(): void {
  document.addEventListener("click", async ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("button[data-copied]");
    if (!button) return;
    await navigator.clipboard.writeText(button.parentElement?.querySelector("code")?.textContent ?? "");
    const { textContent: said, dataset } = button;
    button.textContent = dataset.copied ?? "";
    button.disabled = true;
    setTimeout(() => {
      button.textContent = said;
      button.disabled = false;
    }, 2000);
  });
}
