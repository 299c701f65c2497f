import base from 'virtual:facts/base';
import matchData from 'virtual:facts/match';
import { useMemo, useState } from 'preact/hooks';
import { NoteCard } from '../../components/note-card.tsx';
import { stringsFor } from '../../components/strings.ts';
import { cardView } from '../../core/card-view.ts';
import { knownStems } from '../../core/evidence.ts';
import { createGate } from '../../core/gate.ts';
import { createLexicon } from '../../core/lexicon.ts';
import { createMatcher } from '../../core/match.ts';
import { today } from '../../core/today.ts';
import type { FactId, Language } from '../../core/types.ts';
import { openStatement } from '../../platform/open-statement.ts';

/** A claim, pasted or selected, and the notes that answer it. */
export function CheckTab({ language }: { readonly language: Language }) {
  const [claim, setClaim] = useState('');
  const [opened, setOpened] = useState<FactId>();
  const matcher = useMemo(
    () =>
      createMatcher(
        matchData,
        createLexicon(matchData.lexicon, knownStems(matchData.evidence)),
        createGate(matchData.gate),
      ),
    [],
  );
  const { fact } = matcher.match(claim);
  const strings = stringsFor(language);
  return (
    <>
      <label class="fn-label">
        {strings.claimLabel}
        <textarea
          class="fn-claim"
          rows={4}
          value={claim}
          onInput={(event) => {
            setClaim(event.currentTarget.value);
            setOpened(undefined);
          }}
        />
      </label>
      {fact ? (
        <NoteCard
          view={cardView(base, opened ?? fact, { language, today: today() })}
          variant="embedded"
          onOpenFact={setOpened}
          onOpenStatement={() => void openStatement(opened ?? fact)}
        />
      ) : (
        claim.trim() && <p class="fn-message">{strings.claimNone}</p>
      )}
    </>
  );
}
