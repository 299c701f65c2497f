import type { Lexicon } from '../../core/lexicon.ts';
import { findingsIn } from '../check/findings.ts';
import type { Problem } from '../problem.ts';
import type { YamlFile } from '../read-yaml.ts';
import type { FactFile } from '../schema.ts';

/** Texts that stand under `es:` and are English, or under `en:` and are Spanish. */
export function adviseSpanish(fact: YamlFile<FactFile>, lexicon: Lexicon): readonly Problem[] {
  const { found, add } = findingsIn(fact);
  const { question, answers, claims } = fact.value;
  const texts: readonly [PropertyKey[], string, string][] = [
    [['question'], question.en, question.es],
    ...answers.map(({ text }, at): [PropertyKey[], string, string] => [['answers', at, 'text'], text.en, text.es]),
  ];
  for (const [path, en, es] of texts) {
    if (en === es)
      add(
        [...path, 'es'],
        'the Spanish is missing: it is the English once more',
        'translate it',
        'es: ¿Se confirmó que se compartieron los datos?',
      );
    // A question is too short to tell: where no small word does, a text reads as English.
    else if (path[0] === 'answers' && lexicon.read(es).language === 'en')
      add([...path, 'es'], 'this reads as English', 'translate it', 'es: ¿Quién puede ayudar?', 'advice');
  }
  for (const [at, claim] of claims.en.entries()) {
    // English is what a text reads as where nothing tells, so only the other way round is worth a word.
    if (lexicon.read(claim).language === 'es')
      add(
        ['claims', 'en', at],
        'this phrasing reads as Spanish',
        'move it under es:',
        'en: and below it - Was it confirmed?',
        'advice',
      );
  }
  return found;
}
