import { seeded } from '../eval/evidence-fit.ts';

/** Everyday words without a word of the topic, some with its letters inside (police, price, medicine, immigrant). */
const WORDS: Readonly<Record<'english' | 'cyrillic' | 'chinese', readonly string[]>> = {
  english: `the a of to and in that it was for on with as at by from they be this have or one had but not what all were
    when we there can an your which their said if do will each about how up out them then many some so these would other
    into has more her two like him see time could no make than first been its who now people my made over did down only
    way find use may water long little very after words called just where most know police office price justice service
    notice medicine medical immigrant market season council garden weather Monday Chicago CERN Friday recipe kitchen
    museum election budget traffic stadium concert harvest bridge railway library teacher student harbor mountain`.split(
    /\s+/,
  ),
  cyrillic:
    'и в не на что он с как это все она так его но да ты к у же вы за бы по только было вот от меня еще нет о из ему теперь когда даже ну вдруг ли если уже или быть был него до вас город погода музей рынок урожай концерт мост'.split(
      ' ',
    ),
  chinese:
    '的 一 是 不 了 人 我 在 有 他 这 中 大 来 上 国 个 到 说 们 为 子 和 你 地 出 道 也 时 年 得 就 那 要 下 以 生 会 自 着 去 天气 城市 音乐 博物馆 市场'.split(
      ' ',
    ),
};

/** Length of a text node, in characters: what a sentence or a list item has. */
const NODE = 120;

/** Text nodes of made prose on no topic, `characters` in all; the same each time. */
export function proseNodes(script: keyof typeof WORDS, characters: number): string[] {
  const random = seeded(1);
  const words = WORDS[script];
  const nodes: string[] = [];
  for (let total = 0; total < characters; total += nodes.at(-1)!.length) {
    const node: string[] = [];
    for (let length = 0; length < NODE; length += node.at(-1)!.length + 1)
      node.push(words[Math.floor(random() * words.length)]!);
    const text = node.join(script === 'chinese' ? '' : ' ');
    nodes.push(`${text[0]!.toUpperCase()}${text.slice(1)}.`);
  }
  return nodes;
}
