import type { Compensation } from "../../tables/compensation.ts";
import type { Event } from "../../tables/events.ts";
import type { Tables } from "../../tables/read.ts";
import type { Service } from "../../tables/services.ts";
import { monthOf } from "./months.ts";

/** There is one way to show it. */
export type CompensationState = "promises";

/** What a service promised at one date. */
export interface CompensationItem {
  key: string;
  sourceIds: readonly string[];
  row: Compensation;
  service: Service;
}

/** A service's promises by date. */
export interface CompensationLane {
  service: Service;
  items: readonly CompensationItem[];
}

export interface CompensationModel {
  /** 7pay first; then those whose last known promise is the fullest, the earliest of them first. */
  lanes: readonly CompensationLane[];
  items: readonly CompensationItem[];
  /** When 7pay's misuse was found; `null` where the events do not have it. */
  incident: Event | null;
  /** Milliseconds. Before `close` time is drawn at a smaller scale. */
  span: { from: number; close: number; to: number };
}

const subject = "7pay";
const incidentEvent = "misuse-found-0703";
const fullest = ["yes", "partial", "no", "unknown"] as const;

/** Every dated promise, service by service. Weakly supported rows are left out. */
export function model({ compensation, services, events }: Tables): CompensationModel {
  const all = compensation
    .filter(({ confidence }) => confidence !== "low")
    .sort((a, b) => a.as_of.from - b.as_of.from);
  const lanes = services
    .map((service) => ({
      service,
      items: all
        .filter(({ service_id }) => service_id === service.id)
        .map((row) => ({ key: row.id, sourceIds: row.source_ids, row, service })),
    }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => place(a) - place(b) || reached(a) - reached(b));
  const incident = events.find(({ id }) => id === incidentEvent) ?? null;
  const from = Math.min(...all.map(({ as_of }) => as_of.from));
  const to = Math.max(...all.map(({ as_of }) => as_of.to));
  const close = incident ? monthOf(monthOf(incident.start.from).from - 1).from : from;
  return {
    lanes,
    items: lanes.flatMap(({ items }) => items),
    incident,
    span: { from, close: Math.min(Math.max(close, from), to), to },
  };
}

/** What a service promised when it was last seen. */
export const lastOf = ({ items }: CompensationLane): CompensationItem => items.at(-1) as CompensationItem;

const place = (lane: CompensationLane) =>
  lane.service.id === subject ? -1 : fullest.indexOf(lastOf(lane).row.promised);

/** When a service's last known promise is first seen. */
const reached = (lane: CompensationLane) =>
  lane.items.find(({ row }) => row.promised === lastOf(lane).row.promised)?.row.as_of.from ?? 0;
