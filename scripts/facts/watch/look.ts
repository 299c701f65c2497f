import type { LoadedBase } from '../../../facts/load.ts';
import type { SourceFile } from '../../../facts/schema.ts';
import { type Comparison, compareTexts } from './compare.ts';
import { answersToRedate, quotationsOn } from './effects.ts';
import type { Fetched } from './fetch-page.ts';
import type { Compared, Outcome, State } from './outcome.ts';
import { pageText } from './page-text.ts';
import { recognise } from './recognise.ts';

type Base = Pick<LoadedBase, 'facts' | 'texts'>;

/** The newest revision whose text is kept. @throws Error with `told` set where a source has none. */
function newestText(source: SourceFile, texts: Base['texts']) {
  const at = source.revisions.findLastIndex(({ id }) => texts.has(`${source.id}/${id}`));
  const revision = source.revisions[at];
  if (!revision)
    throw Object.assign(new Error(`${source.id} has no revision with a stored text, so there is nothing to compare.`), {
      told: true,
    });
  const later = source.revisions.slice(at + 1).map(({ id }) => id);
  return { revision, later, lines: texts.get(`${source.id}/${revision.id}`)! };
}

/** Decides what a fetched page means for a source. Changes nothing. */
export function lookAt(source: SourceFile, base: Base, fetched: Fetched, address: string, at: Date): Outcome {
  const { revision, later, lines } = newestText(source, base.texts);
  const outcome = (state: State, why: string, compared?: Compared): Outcome => ({
    source: source.id,
    address,
    state,
    why,
    redirects: fetched.redirects,
    compared,
    at: at.toISOString(),
  });
  if (fetched.kind === 'gone') return outcome('gone', `the server answered ${fetched.status}`);
  if (fetched.kind === 'refused') return outcome('refused', `the server answered ${fetched.status}`);
  if (fetched.kind === 'unreachable') return outcome('unreachable', fetched.why);

  const page = pageText(fetched.html);
  const found = compareTexts(lines, page);
  const told = page.title ? `“${page.title.slice(0, 100)}”` : 'a page without a title';
  const moved = movedTo(fetched, address);
  switch (recognise(page, source.title, found.kept)) {
    case 'unreadable':
      return outcome('unreadable', 'what came is no text: damaged, or drawn by scripts');
    case 'wall':
      return outcome('wall', `in front of it stands ${told}`);
    case 'error':
      return outcome('gone', `in its place stands ${told}`);
    case 'other':
      return outcome('other-page', `${moved ? `it leads to ${moved}, where` : 'there'} stands ${told}`);
    case 'source': {
      const compared: Compared = {
        revision: revision.id,
        date: revision.date,
        later,
        ...pick(found),
        quotations: quotationsOn(base.facts, source.id, revision.id, page.lines),
        redate: answersToRedate(base, source, page.lines),
      };
      const count = found.differences.length;
      const says = count === 0 ? 'word for word the stored text' : `${count} place${count === 1 ? '' : 's'} changed`;
      if (moved) return outcome('moved', `it is at ${moved} now; ${says}`, compared);
      return outcome(count === 0 ? 'unchanged' : 'changed', says, compared);
    }
  }
}

const pick = ({ differences, kept, main }: Comparison) => ({ differences, kept, text: main });

/** Where redirects led, unless just to another way of writing the same address. */
function movedTo(fetched: Extract<Fetched, { kind: 'page' }>, asked: string): string | undefined {
  const place = (address: string) => {
    const { host, pathname } = new URL(address);
    return host + pathname.toLowerCase().replace(/\/$/, '');
  };
  return fetched.redirects.length > 0 && place(fetched.address) !== place(asked) ? fetched.address : undefined;
}
