import css from "./explorer.css?inline";

// The explorer's style comes with it, so that no page loads it before. A sheet made by script passes every policy.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
