import bundledBase from 'virtual:facts/base';
import bundled from 'virtual:facts/pack';
import { useEffect, useState } from 'preact/hooks';
import type { OptionsFactsProps } from '../../components/options-facts.tsx';
import { changeLines } from '../../components/pack-changes.ts';
import type { Verdict } from '../../core/pack/judge.ts';
import { createPackShelf, type ShelfState } from '../../core/pack/shelf.ts';
import type { Language } from '../../core/types.ts';
import { onShelf, storeShelf } from '../../platform/pack/shelf-storage.ts';
import { storedPorts } from '../shared/stored-ports.ts';

const shelf = createPackShelf({ ...storedPorts, store: storeShelf, bundled: { ...bundled, base: bundledBase } });

/** A file that was chosen, and what it came to. */
interface Chosen {
  readonly file: Uint8Array;
  readonly verdict: Verdict;
}

/** The facts in use and the file chosen in their place; undefined until they are read. `told`: what was done, for the news. */
export function useFacts(
  language: Language,
  told: (news: 'factsTaken' | 'factsBack') => void,
): OptionsFactsProps | undefined {
  const [state, setState] = useState<ShelfState>();
  const [chosen, setChosen] = useState<Chosen>();
  const [notStored, setNotStored] = useState<string>();
  useEffect(() => {
    const read = () => void shelf.state().then(setState);
    read();
    return onShelf(read);
  }, []);
  if (!state) return undefined;

  const base = state.pack?.base ?? bundledBase;
  const show = (next: Chosen | undefined) => {
    setNotStored(undefined);
    setChosen(next);
  };
  const verdict = chosen?.verdict;
  return {
    language,
    keyed: bundled.publicKey !== undefined,
    edition: bundled.edition,
    checked: base.sources.map(({ lastChecked }) => lastChecked).reduce((a, b) => (a > b ? a : b)),
    state,
    refusals: verdict && !verdict.ok ? verdict.refusals : [],
    offer: verdict?.ok
      ? { ...verdict.pack, changes: changeLines(verdict.changes, base, verdict.pack.base, language) }
      : undefined,
    notStored,
    async onFile(file) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      show({ file: bytes, verdict: await shelf.inspect(bytes) });
    },
    async onTake() {
      if (!chosen) return;
      try {
        // Judged again: another page of ours may have loaded a file in the meantime.
        const judged = await shelf.take(chosen.file);
        show(judged.ok ? undefined : { ...chosen, verdict: judged });
        if (judged.ok) told('factsTaken');
      } catch (error) {
        show(undefined);
        setNotStored(error instanceof Error ? error.message : String(error));
      }
    },
    onCancel: () => show(undefined),
    async onUndo() {
      show(undefined);
      if (await shelf.undo()) told('factsBack');
    },
  };
}
