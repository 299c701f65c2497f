import type { Language } from '../../../core/types.ts';
import { paint } from '../paint.ts';

/** Asks one question and gives what is answered, trimmed. */
export type Ask = (question: string) => Promise<string>;

/** Asks again until `accept` takes the answer; an empty answer leaves the matter open. `accept` throws to refuse. */
export async function askUntil<T>(ask: Ask, question: string, accept: (answer: string) => T): Promise<T | undefined> {
  for (;;) {
    const answer = await ask(`${paint('bold', question)} ${paint('dim', '(Enter leaves it open)')}\n> `);
    if (!answer) return undefined;
    try {
      return accept(answer);
    } catch (error) {
      console.error((error as Error).message);
    }
  }
}

/** Asks for one text after another until an empty answer. */
export async function askList(ask: Ask, what: string, language: Language): Promise<string[]> {
  const found: string[] = [];
  for (;;) {
    const tongue = language === 'en' ? 'in English' : 'in Spanish';
    const answer = await ask(
      `${paint('bold', `${what}, ${tongue}, no. ${found.length + 1}`)} ${paint('dim', '(Enter ends)')}\n> `,
    );
    if (!answer) return found;
    found.push(answer);
  }
}
