/** Brings the code builder with the first touch of its form. */
const form = document.querySelector<HTMLFormElement>("[data-builder]");
let asked = false;
const bring = async () => {
  if (!form || asked) return;
  asked = true;
  (await import("./builder.ts")).build(form);
};
// Some browsers focus no radio button that is clicked.
for (const type of ["focusin", "pointerdown"]) form?.addEventListener(type, bring);
