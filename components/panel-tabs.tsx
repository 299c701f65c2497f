import type { ComponentChildren } from 'preact';
import type { Language } from '../core/types.ts';
import { stringsFor } from './strings.ts';

const TABS = ['page', 'check', 'browse'] as const;
export type PanelTab = (typeof TABS)[number];

/** Props of {@link PanelTabs}. */
export interface PanelTabsProps {
  readonly language: Language;
  readonly shown: PanelTab;
  readonly children: ComponentChildren;
  readonly onShow: (tab: PanelTab) => void;
}

/** The side panel's frame: its tabs, by the pattern that screen readers know, and what the chosen one shows. */
export function PanelTabs({ language, shown, children, onShow }: PanelTabsProps) {
  const strings = stringsFor(language);
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const next = TABS[(TABS.indexOf(shown) + by + TABS.length) % TABS.length]!;
    onShow(next);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#fn-tab-${next}`)?.focus();
  };
  return (
    <main class="fn-panel">
      <h1 class="fn-hidden">{strings.productName}</h1>
      <div class="fn-tabs" role="tablist" aria-label={strings.panelTabs} onKeyDown={onKey}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`fn-tab-${tab}`}
            class="fn-tab-button"
            aria-selected={tab === shown}
            aria-controls="fn-tab-panel"
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => onShow(tab)}
          >
            {strings.panelTab[tab]}
          </button>
        ))}
      </div>
      <div class="fn-tab-panel" role="tabpanel" id="fn-tab-panel" aria-labelledby={`fn-tab-${shown}`}>
        {children}
      </div>
    </main>
  );
}
