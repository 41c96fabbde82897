import type { Tables } from "../../tables/read.ts";
import { featureStatuses, features, type SecurityFeature } from "../../tables/security-features.ts";
import type { Service } from "../../tables/services.ts";

export type Feature = keyof typeof features;
export type Status = keyof typeof featureStatuses;

/** Every feature at once, or one of the two that the ministry and the company named, with what is known of each service. */
export type MatrixState = "all" | "sms-two-step" | "device-binding";

/** What is known of one feature at one service. */
export interface MatrixItem {
  key: string;
  sourceIds: readonly string[];
  row: SecurityFeature;
  service: Service;
}

/** A feature across the services; where `item` is `null` nothing was found, which is not “no”. */
export interface FeatureRow {
  feature: Feature;
  cells: readonly { service: Service; item: MatrixItem | null }[];
}

export interface MatrixModel {
  state: MatrixState;
  /** 7pay first, then those of which anything was found. */
  services: readonly Service[];
  /** What 7pay lacked first. */
  rows: readonly FeatureRow[];
  items: readonly MatrixItem[];
  /** Services of which nothing was found. */
  silent: readonly Service[];
}

const ownId = "7pay";
/** The order in which one feature's services are told; no page about it comes last. */
const order: readonly Status[] = ["yes", "partial", "disputed", "no", "unknown"];

export const isOwn = ({ id }: Service) => id === ownId;

/** What is known of 7pay. */
export const ownItem = ({ cells }: FeatureRow) => cells.find(({ service }) => isOwn(service))?.item ?? null;

/** What is known of the others. */
export const otherItems = ({ cells }: FeatureRow): MatrixItem[] =>
  cells.flatMap(({ service, item }) => (item && !isOwn(service) ? [item] : []));

/** The features of one state across the services. */
export function model({ services, securityFeatures }: Tables, state: MatrixState): MatrixModel {
  const known = new Set(securityFeatures.map(({ service_id }) => service_id));
  const shown = services.filter(({ id }) => known.has(id));
  const ordered = [...shown.filter(isOwn), ...shown.filter((service) => !isOwn(service))];
  const rowOf = (feature: Feature): FeatureRow => ({
    feature,
    cells: ordered.map((service) => {
      const row = securityFeatures.find((it) => it.service_id === service.id && it.feature === feature);
      return { service, item: row ? { key: row.id, sourceIds: row.source_ids, row, service } : null };
    }),
  });
  const all = (Object.keys(features) as Feature[]).map(rowOf);
  const lacked = (row: FeatureRow) => ownItem(row)?.row.status === "no";
  const rows =
    state === "all"
      ? [...all.filter(lacked), ...all.filter((row) => !lacked(row))]
      : all.filter(({ feature }) => feature === state).map(byStatus);
  return {
    state,
    services: ordered,
    rows,
    items: rows.flatMap(({ cells }) => cells.flatMap(({ item }) => item ?? [])),
    silent: services.filter(({ id }) => !known.has(id)),
  };
}

function byStatus({ feature, cells }: FeatureRow): FeatureRow {
  const rank = ({ service, item }: FeatureRow["cells"][number]) =>
    isOwn(service) ? -1 : item ? order.indexOf(item.row.status) : order.length;
  return { feature, cells: [...cells].sort((a, b) => rank(a) - rank(b)) };
}
