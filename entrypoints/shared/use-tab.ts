import { useEffect, useState } from 'preact/hooks';
import { type WatchedTab, watchTab } from '../../platform/watched-tab.ts';

/** The tab named, or the one in front, live; undefined until it is read. */
export function useTab(named: number | undefined): WatchedTab | undefined {
  const [tab, setTab] = useState<WatchedTab>();
  useEffect(() => watchTab(named, setTab), [named]);
  return tab;
}
