import type { ComponentChildren } from 'preact';

/** Props of {@link Tabs}. */
export interface TabsProps<T extends string> {
  /** What the tabs choose between, for screen readers. */
  readonly label: string;
  /** Every tab with its name, in order. */
  readonly names: Readonly<Record<T, string>>;
  readonly shown: T;
  readonly onShow: (tab: T) => void;
  /** What the chosen tab shows. */
  readonly children: ComponentChildren;
}

/** Tabs by the pattern that screen readers know: the arrow keys choose, and Tab goes on to what is shown. */
export function Tabs<T extends string>({ label, names, shown, onShow, children }: TabsProps<T>) {
  const tabs = Object.keys(names) as T[];
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const next = tabs[(tabs.indexOf(shown) + by + tabs.length) % tabs.length]!;
    onShow(next);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#fn-tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="fn-tabs" role="tablist" aria-label={label} onKeyDown={onKey}>
        {tabs.map((tab) => (
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
            {names[tab]}
          </button>
        ))}
      </div>
      <div class="fn-tab-panel" role="tabpanel" id="fn-tab-panel" aria-labelledby={`fn-tab-${shown}`}>
        {children}
      </div>
    </>
  );
}
