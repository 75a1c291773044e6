import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, "e2e/**", ".next/**", "dist/**"],
    env: { TIME_ZONE: "Europe/Minsk" },
    // Against what hangs, not against what is slow: machines are small and busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
