/**
 * One listener for every button that copies the text beside it (`data-copied`: what it then says, to the ear too).
 * Where nothing may be copied, as without a secure connection, the text is selected for the reader to do so.
 */
export function offerCopies(): void {
  document.addEventListener("click", async ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>("button[data-copied]");
    if (!button) return;
    const box = button.parentElement as HTMLElement;
    const code = box.querySelector("code") as HTMLElement;
    try {
      await navigator.clipboard.writeText(code.textContent ?? "");
    } catch {
      getSelection()?.selectAllChildren(code);
      return;
    }
    const voice = box.querySelector("[role=status]") as HTMLElement;
    const said = button.textContent;
    const copied = button.dataset.copied ?? "";
    // A second press within the two seconds finds the new words already there.
    if (said === copied) return;
    button.textContent = voice.textContent = copied;
    setTimeout(() => {
      button.textContent = said;
      voice.textContent = "";
    }, 2000);
  });
}
