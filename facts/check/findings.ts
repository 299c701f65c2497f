import type { Problem, Severity } from '../problem.ts';
import type { YamlFile } from '../read-yaml.ts';

type Path = readonly PropertyKey[];

/** Collects what is found in one file. `add` takes the place of the value, what is wrong, the mend, and an example. */
export interface Findings {
  readonly found: readonly Problem[];
  add(path: Path, message: string, mend: string, example: string, severity?: Severity): void;
}

/** An empty collection for a file. */
export function findingsIn({ file, lineOf }: Pick<YamlFile<unknown>, 'file' | 'lineOf'>): Findings {
  const found: Problem[] = [];
  return {
    found,
    add: (path, message, mend, example, severity) =>
      void found.push({ file, line: lineOf(path), severity, message, mend, example }),
  };
}
