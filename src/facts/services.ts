import type { Text } from "../i18n/lang.ts";
import { type Compensation, compensation } from "../tables/compensation.ts";
import type { Event } from "../tables/events.ts";
import { type SecurityFeature, securityFeatures } from "../tables/security-features.ts";
import type { Service } from "../tables/services.ts";
import { exactly, type Grounds, worked } from "./bind.ts";
import { daysFact } from "./days.ts";
import type { Fact } from "./fact.ts";
import { labelOf } from "./labels.ts";

const { columns } = securityFeatures;

/** A number of services, and how it was counted; none where it is zero, which prose says in words. */
const counted = (id: string, rows: readonly Grounds[], number: number, formula: Text): Fact[] =>
  number > 0 ? worked(id, { value: exactly(number, "services"), formula }, rows, null) : [];

const isOther = ({ service_id }: { service_id: string }) => service_id !== "7pay";

/** How many other services have each feature, by what is known of it. Rows differ in date, and no row is not a “no”. */
export function featureFacts(rows: readonly SecurityFeature[], services: readonly Service[]): Fact[] {
  const others = rows.filter(isOther);
  const compared = new Set(others.map(({ service_id }) => service_id));
  const features = [...new Set(rows.map(({ feature }) => feature))];
  return [
    ...counted("security-features.others", others, compared.size, {
      ja: "安全対策の行が1つ以上ある、7pay以外のサービスの数",
      en: "services other than 7pay with at least one row of security features",
    }),
    ...features.flatMap((feature) => {
      const own = others.filter((row) => row.feature === feature);
      const name = labelOf(columns.feature, feature);
      const statuses = [...new Set(own.map(({ status }) => status))];
      const missing = services.filter(
        ({ id }) => compared.has(id) && !own.some(({ service_id }) => service_id === id),
      );
      return [
        ...statuses.flatMap((status) => {
          const these = own.filter((row) => row.status === status);
          return counted(`${feature}-${status}.others`, these, these.length, {
            ja: `7pay以外で「${name.ja}」が「${labelOf(columns.status, status).ja}」の行の数`,
            en: `rows other than 7pay’s with “${labelOf(columns.status, status).en}” for “${name.en}”`,
          });
        }),
        ...counted(`${feature}-not-found.others`, others, missing.length, {
          ja: `比べた7pay以外のサービスのうち、「${name.ja}」の行がないものの数`,
          en: `compared services other than 7pay without a row for “${name.en}”`,
        }),
      ];
    }),
  ];
}

/** What each service promised last, and how many began to promise compensation. */
export function promiseFacts(rows: readonly Compensation[], events: readonly Event[]): Fact[] {
  const inTime = [...rows].sort((a, b) => a.as_of.from - b.as_of.from);
  const latest = [...new Map(inTime.map((row) => [row.service_id, row])).values()];
  const statuses = [...new Set(latest.map(({ promised }) => promised))];
  const changed = latest.filter(
    (row) =>
      isOther(row) &&
      row.promised === "yes" &&
      inTime.some((other) => other.service_id === row.service_id && other.promised !== "yes"),
  );
  const conference = events.find(({ id }) => id === "press-conference-0704");
  return [
    ...counted("compensation.services", latest, latest.length, {
      ja: "補償の行があるサービスの数",
      en: "services with a row of compensation",
    }),
    ...statuses.flatMap((status) => {
      const these = latest.filter(({ promised }) => promised === status);
      return counted(`compensation-${status}.services`, these, these.length, {
        ja: `最後の行が「${labelOf(compensation.columns.promised, status).ja}」のサービスの数`,
        en: `services whose last row says “${labelOf(compensation.columns.promised, status).en}”`,
      });
    }),
    ...counted("compensation-changed.others", changed, changed.length, {
      ja: "約束していない、または条件付きから、補償するに変わった、7pay以外のサービスの数",
      en: "services other than 7pay that went from no or partial compensation to a promise",
    }),
    ...(conference
      ? rows.flatMap((row) =>
          daysFact(`${row.id}.days-after-conference`, [conference, row], conference.start, row.as_of),
        )
      : []),
  ];
}
