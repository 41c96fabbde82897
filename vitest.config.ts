import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// Set before the workers start: a zone set later would not reach dates that are already in use.
process.env.TZ = "Asia/Tokyo";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "tests/{documents,prose,workflows}/*.test.ts"],
    // No test changes what another imports: a worker need not start anew for each file.
    isolate: false,
    maxWorkers: availableParallelism(),
  },
});
