import { z } from 'zod';
import { factSchema, lexiconSchema, sourceSchema, topicSchema } from './schema.ts';

/** A JSON Schema, as far as it is walked here. */
interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly examples?: readonly unknown[];
}

/** The kinds of files that have a schema of their own, by the name of its file in `facts/schema/`. */
const KINDS = { fact: factSchema, source: sourceSchema, topic: topicSchema, lexicon: lexiconSchema } as const;

const TITLES: Readonly<Record<keyof typeof KINDS, string>> = {
  fact: 'A fact: a question with dated answers',
  source: 'A source and its revisions',
  topic: 'What the gate looks for',
  lexicon: 'Words that mean the same',
};

const OPTIONS: Parameters<typeof z.toJSONSchema>[1] = {
  io: 'input',
  target: 'draft-7',
  // White space is cut before a text is measured, which a length alone cannot say.
  override: ({ jsonSchema }) => {
    if (jsonSchema.minLength === 1) jsonSchema.pattern = '\\S';
  },
};

/** The JSON Schemas (draft 7, which every editor reads) that editors complete and check by: file name to content. */
export function jsonSchemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(KINDS).map(([kind, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, OPTIONS);
      const whole = { $schema, title: TITLES[kind as keyof typeof KINDS], ...rest };
      return [`${kind}.schema.json`, `${JSON.stringify(whole, null, 2)}\n`];
    }),
  );
}

/** The part of a schema that speaks for the value at `path`. */
function nodeAt(schema: z.ZodType, path: readonly PropertyKey[]): Node | undefined {
  let node: Node | undefined = z.toJSONSchema(schema, OPTIONS) as Node;
  for (const key of path) {
    const more: Node | boolean | undefined = node?.additionalProperties;
    node = node?.properties?.[String(key)] ?? node?.items ?? (typeof more === 'object' ? more : undefined);
  }
  return node;
}

/** The keys that may stand at `path`. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  return Object.keys(nodeAt(schema, path)?.properties ?? {});
}

/** How the value at `path` looks when it is right, as a line of the file. */
export function exampleAt(schema: z.ZodType, path: readonly PropertyKey[], key: string): string {
  const node = nodeAt(schema, path);
  if (node?.examples) return `${/^\d+$/.test(key) ? '-' : `${key}:`} ${node.examples[0]}`;
  if (node?.items) return `${key}: and below it a line for each, ${exampleAt(schema, [...path, 0], '0')}`;
  const keys = Object.keys(node?.properties ?? {});
  return keys.length > 0 ? `${key}: and below it ${keys.join(', ')}` : `${key}: as another file of this kind has it`;
}
