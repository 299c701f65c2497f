import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { today } from '../../core/today.ts';
import type { Day, Language } from '../../core/types.ts';
import { type CompiledBase, compileBase } from '../../facts/compile.ts';
import { loadBase } from '../../facts/load.ts';
import { examples } from './examples.ts';
import { toClaimReview } from './export/claimreview.ts';
import { toCsv } from './export/csv.ts';
import { toMarkdown } from './export/markdown.ts';
import { toWebAnnotations } from './export/web-annotation.ts';
import { FACTS } from './folder.ts';

/** What the base can be written as. */
export const FORMATS: Readonly<Record<string, (base: CompiledBase, language: Language, day: Day) => string>> = {
  claimreview: toClaimReview,
  'web-annotation': toWebAnnotations,
  csv: toCsv,
  markdown: toMarkdown,
};

export interface ExportOptions {
  readonly format: string;
  readonly es?: boolean;
  readonly out?: string;
}

/** Adds `export`. */
export function addExportCommand(program: Command): void {
  const command = program
    .command('export')
    .description(
      'the base in a format of the field: schema.org ClaimReview (without a verdict), W3C Web Annotation, a table, a document',
    )
    .addOption(new Option('--format <name>', 'what to write').choices(Object.keys(FORMATS)).makeOptionMandatory())
    .option('--es', 'claimreview and markdown: in Spanish (the others hold both languages)')
    .option('--out <file>', 'write to a file, not to the terminal')
    .action((options: ExportOptions) => exportBase(FACTS, options));
  examples(
    command,
    ['export --format claimreview > facts.jsonld', 'questions, dated answers, quotations; no rating'],
    ['export --format web-annotation --out facts.anno.json', 'quotations as selectors on the source'],
    ['export --format csv --out facts.csv', 'for a spreadsheet'],
    ['export --format markdown --es', 'to read, in Spanish'],
  );
}

/** Writes the base in a format. @throws FactBaseError where it does not hold together. */
export function exportBase(folder: string, { format, es, out }: ExportOptions, day: Day = today()): void {
  const text = FORMATS[format]!(compileBase(loadBase(folder)), es ? 'es' : 'en', day);
  if (out) writeFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), out), text);
  else process.stdout.write(text);
}
