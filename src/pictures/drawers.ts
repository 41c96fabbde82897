import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Answer, Question } from "./draw.ts";

interface Waiting {
  resolve(png: Uint8Array): void;
  reject(error: unknown): void;
}

/** By its path and not by an import, as Astro bundles what is imported; Node reads the file as it is. */
const file = join(process.cwd(), "src/pictures/draw.ts");
const waiting = new Map<number, Waiting>();
const drawers: Worker[] = [];
let asked = 0;

function hire(): Worker {
  const drawer = new Worker(file);
  drawer.on("message", ([id, png, error]: Answer) => {
    const { resolve, reject } = waiting.get(id) as Waiting;
    waiting.delete(id);
    if (waiting.size === 0) for (const each of drawers) each.unref();
    if (png) resolve(png);
    else reject(error);
  });
  drawer.on("error", (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  return drawer;
}

/**
 * Draws an SVG as a PNG of a width in px, in a thread beside this one: as many at a time as the machine has cores.
 * Fails where the SVG cannot be read.
 */
export function drawn(svg: string, width: number): Promise<Uint8Array> {
  const id = asked++;
  const place = id % availableParallelism();
  drawers[place] ??= hire();
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    for (const each of drawers) each?.ref();
    const question: Question = [id, svg, width];
    drawers[place]?.postMessage(question);
  });
}
