/** Lets the buttons `data-choose-theme` (`auto`, `light`, `dark`) change the scheme, and keeps the choice. */
export function offerThemes(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("[data-choose-theme]")];
  const { dataset } = document.documentElement;
  const mark = () => {
    for (const button of buttons)
      button.setAttribute("aria-pressed", `${button.dataset.chooseTheme === (dataset.theme ?? "auto")}`);
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const theme = button.dataset.chooseTheme as string;
      if (theme === "auto") delete dataset.theme;
      else dataset.theme = theme;
      mark();
      try {
        localStorage.setItem("theme", theme);
      } catch {
        // Where nothing may be stored, the choice holds for this page alone.
      }
    });
  }
  mark();
}
