import { defineConfig } from 'vitest/config';

const timeouts = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/package/**', 'tests/interop/**', 'tests/browser/**'],
          ...timeouts,
        },
      },
      { test: { name: 'interop', include: ['tests/interop/**/*.test.ts'], ...timeouts } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], ...timeouts } },
      { test: { name: 'package', include: ['tests/package/**/*.test.ts'], ...timeouts } },
    ],
  },
});
