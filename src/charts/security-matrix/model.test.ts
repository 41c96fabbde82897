import { describe, expect, it } from "vitest";
import { readTables, type Tables } from "../../tables/read.ts";
import { type MatrixState, model, otherItems, ownItem } from "./model.ts";

const { tables } = readTables();
const { services, rows, items, silent } = model(tables, "all");
const rowOf = (state: MatrixState, from: Tables = tables) => model(from, state).rows[0];

describe("the model of security-matrix", () => {
  it("holds every row of the table once", () => {
    const ids = tables.securityFeatures.map(({ id }) => id);
    expect(items.map(({ key }) => key).sort()).toEqual([...ids].sort());
  });

  it("puts 7pay first, and leaves out services of which nothing was found, but names them", () => {
    expect(services[0]?.id).toBe("7pay");
    expect(new Set([...services, ...silent].map(({ id }) => id)).size).toBe(tables.services.length);
    for (const { id } of silent)
      expect(tables.securityFeatures.filter(({ service_id }) => service_id === id)).toEqual([]);
  });

  it("puts what 7pay lacked first", () => {
    const statuses = rows.map((row) => ownItem(row)?.row.status === "no");
    expect(statuses).toEqual([true, true, true, true, false, false]);
  });

  it("keeps apart what was not found and what was not there", () => {
    for (const { feature, cells } of rows) {
      expect(cells.map(({ service }) => service)).toEqual(services);
      for (const { service, item } of cells) {
        const row = tables.securityFeatures.find(
          (it) => it.service_id === service.id && it.feature === feature,
        );
        expect(item?.row ?? null, `${service.id} ${feature}`).toBe(row ?? null);
      }
    }
  });

  it("orders one feature's services by status, 7pay before them and those not found after", () => {
    const told = rowOf("device-binding")?.cells.map(({ item }) => item?.row.status ?? "none");
    expect(told).toEqual([
      ...["no", "yes", "yes", "partial", "disputed", "no", "no"],
      ...["none", "none", "none"],
    ]);
    expect(rowOf("sms-two-step")?.cells.map(({ service }) => service.id)).toContain("kohnan-pay");
  });

  it("gives the others without 7pay, and survives its absence", () => {
    const row = rowOf("device-binding");
    expect(row && otherItems(row).every(({ service }) => service.id !== "7pay")).toBe(true);
    const without = tables.securityFeatures.filter(({ service_id }) => service_id !== "7pay");
    const bare = rowOf("device-binding", { ...tables, securityFeatures: without });
    expect(bare && ownItem(bare)).toBeNull();
  });
});
