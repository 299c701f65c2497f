import { useState } from 'preact/hooks';
import type { Strings } from './strings.ts';

/** What came of asking for the side panel; `key`: the keys that open it where the browser lets only a person do so. */
export interface PanelOpening {
  readonly opened: boolean;
  readonly key?: string;
}

/** Props of {@link PanelWay}. */
export interface PanelWayProps {
  readonly strings: Strings;
  readonly onOpenPanel: () => Promise<PanelOpening>;
}

/** Says that the same note stands in the browser's own side panel, and opens it, or says how a person does. */
export function PanelWay({ strings, onOpenPanel }: PanelWayProps) {
  const [failed, setFailed] = useState<PanelOpening>();
  const open = async () => {
    const opening = await onOpenPanel();
    setFailed(opening.opened ? undefined : opening);
  };
  return (
    <div class="fn-panel-way">
      <p>{strings.panelWhy}</p>
      <button type="button" class="fn-button" data-part="open-panel" onClick={open}>
        {strings.panelOpen}
      </button>
      <p role="status" class="fn-muted">
        {failed && (failed.key ? strings.panelByKey(failed.key) : strings.panelByMenu)}
      </p>
    </div>
  );
}
