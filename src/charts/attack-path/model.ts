import type { Event } from "../../tables/events.ts";
import type { Tables } from "../../tables/read.ts";
import { attackSteps, type Weakness } from "../../tables/weaknesses.ts";

/** There is one picture: the whole path. */
export type AttackState = "path";

export type StepId = keyof typeof attackSteps;

/** What is known of how a weakness ended; `told` are findings and circumstances, which nobody mends on a day. */
export type Status = "fixed" | "open" | "unknown" | "told";

/** One weakness. */
export interface AttackItem {
  key: string;
  sourceIds: readonly string[];
  row: Weakness;
  status: Status;
}

/** A step with its weaknesses, in the table's order. */
export interface AttackStep {
  id: StepId;
  /** Its place on the path that the company concluded; `null` for the other way in and for what lay around the path. */
  number: number | null;
  items: readonly AttackItem[];
}

export interface AttackModel {
  /** From the list to the till, with the other way in where it would lead. */
  path: readonly AttackStep[];
  /** What lay around the path. */
  around: readonly AttackStep[];
  /** What the path led to, as the police alleged; `null` where the event is gone. */
  goal: Event | null;
  items: readonly AttackItem[];
  /** The year in which the first weakness came to light: the picture leaves it out of its dates. */
  year: string;
  /** Sources of the goal. */
  sourceIds: readonly string[];
}

const path: readonly StepId[] = ["list", "login", "takeover", "top-up", "payment"];
const around: readonly StepId[] = ["detection", "organisation"];

/** Pointed out by engineers; the company found no case in which one of them was the direct cause. */
const otherWay: StepId = "takeover";

/** The row's own text says that nothing changed until the service closed: its empty `fixed` alone cannot tell. */
const neverMended = new Set(["w-01", "w-22"]);

function statusOf({ id, step, fixed }: Weakness): Status {
  if (fixed) return "fixed";
  if (neverMended.has(id)) return "open";
  return step === "list" || step === "organisation" ? "told" : "unknown";
}

/** Every weakness at its step, from the list of passwords to the till. */
export function model({ weaknesses, events }: Tables): AttackModel {
  const numbered = path.filter((id) => id !== otherWay);
  const stepOf = (id: StepId): AttackStep => ({
    id,
    number: numbered.includes(id) ? numbered.indexOf(id) + 1 : null,
    items: weaknesses
      .filter(({ step }) => step === id)
      .map((row) => ({ key: row.id, sourceIds: row.source_ids, row, status: statusOf(row) })),
  });
  const steps = { path: path.map(stepOf), around: around.map(stepOf) };
  const goal = events.find(({ id }) => id === "shinjuku-purchase") ?? null;
  const days = weaknesses.flatMap(({ reported }) => reported?.text ?? []).sort();
  return {
    ...steps,
    goal,
    items: [...steps.path, ...steps.around].flatMap(({ items }) => items),
    year: days[0]?.slice(0, 4) ?? "",
    sourceIds: goal?.source_ids ?? [],
  };
}
