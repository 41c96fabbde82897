/** Figures and times as pages print them, in both languages. */
export { type DateStyle, formatClock, formatMoment, formatSpan } from "./moment.ts";
export { formatNumber, formatQuantity, type Quantity } from "./quantity.ts";
export type { Unit } from "./units.ts";
