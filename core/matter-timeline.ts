import type { Day, FactBase, FactId, Language, Revision } from './types.ts';

/** One point of the matter's history. */
export type MatterPoint =
  | {
      readonly kind: 'revision';
      readonly day: Day;
      readonly dating: Revision['dating'];
      /** What the source told from then on. */
      readonly text: string;
      /** The facts that got an answer then, in the order of the groups. */
      readonly facts: readonly FactId[];
    }
  | { readonly kind: 'checked' | 'today'; readonly day: Day };

/** The fact that tells, answer by answer, what each revision of a source added. */
const ABOUT = 'about-the-statement';

/** The history of the whole matter: each revision of each source, our last check, and today. Oldest first. */
export function matterTimeline(base: FactBase, language: Language, today: Day): MatterPoint[] {
  const about = base.facts.find(({ id }) => id === ABOUT)?.answers ?? [];
  const order = base.groups.flatMap(({ facts }) => facts);
  const points = base.sources.flatMap((source) => [
    ...source.revisions.map((revision): MatterPoint => {
      const isThen = (answer: { source: string; revision: string }) =>
        answer.source === source.id && answer.revision === revision.id;
      const told = base.facts.filter(({ id, answers }) => id !== ABOUT && answers.some(isThen)).map(({ id }) => id);
      return {
        kind: 'revision',
        day: revision.date,
        dating: revision.dating,
        text: about.find(isThen)?.text[language] ?? '',
        facts: order.filter((id) => told.includes(id)),
      };
    }),
    { kind: 'checked', day: source.lastChecked } as const,
  ]);
  points.push({ kind: 'today', day: today });
  // Sorting is stable: on one day the check follows the revision, and today comes last even where the clock is wrong.
  const rank = ({ kind }: MatterPoint) => (kind === 'today' ? 1 : 0);
  return points.sort((a, b) => rank(a) - rank(b) || (a.day < b.day ? -1 : Number(a.day > b.day)));
}
