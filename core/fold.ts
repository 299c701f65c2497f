/** What pages put between letters without a reader seeing it: soft hyphen, zero-width signs, bidi controls, BOM. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Letters of other scripts that pass for Latin ones, where a word mixes scripts to slip by. Cyrillic and Greek. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcхxуyіiјjѕsԁdɡgһhνvοoιiαaкkмmтtнhвb'].flatMap((letter, index, all) =>
    index % 2 === 0 ? [[letter, all[index + 1]!]] : [],
  ),
);

/**
 * One form for all spellings of the same words: compatibility forms, capitals, accents, invisible signs, and inside a
 * word that has Latin letters, their lookalikes. Time is linear in the length; never throws, lone surrogates included.
 */
export function fold(text: string): string {
  // Plain ASCII, most of what is read, has only capitals to lose.
  if (!/[^\0-\x7f]/.test(text)) return text.toLowerCase().replaceAll('`', "'");
  const plain = text
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'");
  return /[a-z]/.test(plain) && /[\u0370-\u04ff\u0501\u0261]/.test(plain)
    ? plain.replace(/[a-z\u0370-\u04ff\u0501\u0261]*[a-z][a-z\u0370-\u04ff\u0501\u0261]*/g, (word) =>
        word.replace(/[^a-z]/g, (letter) => LOOKALIKES[letter] ?? letter),
      )
    : plain;
}
