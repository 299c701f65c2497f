import { readFileSync } from 'node:fs';

/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Reads the counts from vitest's JSON report. A run that fails without a failed test (a file that does not load, an
 * error between tests) and a run that leaves no report count as one failure.
 */
export function vitestCounts(report: string, exitCode: number): Counts {
  const found = readReport(report);
  if (!found) return { passed: 0, failed: 1 };
  const { numPassedTests = 0, numFailedTests = 0 } = found;
  return { passed: numPassedTests, failed: numFailedTests === 0 && exitCode !== 0 ? 1 : numFailedTests };
}

function readReport(report: string): { numPassedTests?: number; numFailedTests?: number } | undefined {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}
