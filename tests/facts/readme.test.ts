import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HARDEST, MOST_SENTENCES, MOST_WORDS } from '../../facts/advice/reading.ts';
import { FACTS } from './altered-base.ts';

const readme = readFileSync(join(FACTS, 'README.md'), 'utf8');
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the worked fact of facts/README.md is the fact as it stands', () => {
  const file = readFileSync(join(FACTS, 'ssn-only-if-provided.yaml'), 'utf8');
  const excerpts = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml]) => yaml!);
  test('answers, phrasings and its group', () => {
    const topic = readFileSync(join(FACTS, 'topic.yaml'), 'utf8').split('\n');
    expect(excerpts).toHaveLength(4);
    const group = excerpts.pop()!.trimEnd();
    expect(topic.slice(topic.indexOf('groups:'))).toContain(group);
    for (const line of excerpts.join('').split('\n')) expect(file.split('\n')).toContain(line);
  });
  test('the quotation, in the text of the source too', () => {
    const quoted = oneLine(/^> [\s\S]*?(?=\n\n)/m.exec(readme)![0].replace(/^> /gm, ''));
    expect(oneLine(file)).toContain(quoted);
    expect(readFileSync(join(FACTS, 'sources/dhcs-25-20.2025-06-13.txt'), 'utf8').split('\n')[3]).toContain(quoted);
    expect(readme).toContain(`--quote "${quoted}"`);
  });
});

test('what the check looks at is told with the limits that it goes by', () => {
  expect(readme).toContain(
    `above ${HARDEST.en}th grade, more than ${MOST_WORDS.en} words (Spanish ${MOST_WORDS.es}) or ${MOST_SENTENCES} sentences`,
  );
});
