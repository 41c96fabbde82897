import { csvFormat } from "d3";
import type { View } from "./chart.ts";

/** The rows that a chart shows, as a CSV file. */
export const csvOf = ({ records }: View): string => `${csvFormat([...records])}\n`;

/** The same as a JSON file: an array of objects. */
export const jsonOf = ({ records }: View): string => JSON.stringify(records);
