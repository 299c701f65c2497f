import type { Language } from '../core/types.ts';
import { stringsFor } from './strings.ts';

/** What can be wrong with a settings file, as the reader of such files tells it. */
export type FileProblemView =
  | { readonly kind: 'too-large' | 'no-settings' }
  | { readonly kind: 'not-json'; readonly words: string }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unknown'; readonly key: string }
  | { readonly kind: 'value'; readonly key: string; readonly given: string; readonly allowed: readonly string[] }
  | { readonly kind: 'no-list'; readonly key: string; readonly given: string }
  | { readonly kind: 'site'; readonly key: string; readonly given: string; readonly place: number };

/** More lines than this help nobody: the first ones are mended first. */
const MOST = 12;

/** Each problem in a sentence that names the line to mend. */
export function fileProblems(problems: readonly FileProblemView[], language: Language): string[] {
  return problems.slice(0, MOST).map((problem) => words(problem, language));
}

function words(problem: FileProblemView, language: Language): string {
  const strings = stringsFor(language);
  switch (problem.kind) {
    case 'too-large':
      return strings.fileProblem.tooLarge;
    case 'no-settings':
      return strings.fileProblem.noSettings;
    case 'not-json':
      return strings.fileProblem.notJson(problem.words);
    case 'newer':
      return strings.fileProblem.newer(String(problem.version));
    case 'unknown':
      return strings.fileProblem.unknown(problem.key);
    case 'value': {
      const allowed = new Intl.ListFormat(language, { type: 'disjunction' }).format(problem.allowed);
      return strings.fileProblem.value(problem.key, problem.given, allowed);
    }
    case 'no-list':
      return strings.fileProblem.noList(problem.key, problem.given);
    case 'site':
      return strings.fileProblem.site(problem.key, problem.given, String(problem.place));
  }
}
