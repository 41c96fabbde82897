import { defineConfig } from "vitest/config";

// Set before the workers start: a zone set later would not reach dates that are already in use.
process.env.TZ = "Asia/Tokyo";

export default defineConfig({
  test: { include: ["src/**/*.test.ts", "tests/{documents,prose,workflows}/*.test.ts"] },
});
