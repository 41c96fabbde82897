/** A number as a page prints it, and how far apart its neighbours would be: `1.2 billion` has a step of a hundred million. */
export interface Printed {
  value: number;
  step: number;
}

const scales: Record<string, number> = {
  万: 1e4,
  億: 1e8,
  兆: 1e12,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const one = /(-?\d[\d,]*(?:\.\d+)?)(?:\s?(万|億|兆|million|billion|trillion))?/g;

/** The numbers in a printed text of either language: the parts of `3,861万5,473円` are one, as nothing stands between. */
export function numbersIn(text: string): Printed[] {
  const found: Printed[] = [];
  let end = -1;
  for (const match of text.matchAll(one)) {
    const [whole, digits = "", unit = ""] = match;
    const scale = scales[unit] ?? 1;
    const decimals = digits.split(".")[1]?.length ?? 0;
    const printed = { value: Number(digits.replaceAll(",", "")) * scale, step: scale / 10 ** decimals };
    const last = found.at(-1);
    if (last && match.index === end && last.step > printed.value) {
      last.value += printed.value;
      last.step = printed.step;
    } else found.push(printed);
    end = match.index + whole.length;
  }
  return found;
}
