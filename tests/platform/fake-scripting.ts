import fakeBrowser from './fake-browser.ts';

interface Script {
  readonly id: string;
  readonly matches?: readonly string[];
  readonly excludeMatches?: readonly string[];
}

/**
 * The registry of run-time scripts, which the fake browser lacks; it refuses what browsers refuse: an id that is there
 * already, or one that is not. `calls` names each change asked for.
 */
export function fakeScripting() {
  const registered = new Map<string, Script>();
  const calls: string[] = [];
  const injected: { tabId: number; files?: readonly string[] }[] = [];
  const check = (ids: readonly string[], there: boolean) => {
    const wrong = ids.find((id) => registered.has(id) !== there);
    if (wrong) throw new Error(there ? `Nonexistent script ID '${wrong}'` : `Duplicate script ID '${wrong}'`);
  };
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.flatMap((id) => registered.get(id) ?? []),
    registerContentScripts: async (scripts: Script[]) => {
      calls.push('register');
      check(
        scripts.map(({ id }) => id),
        false,
      );
      for (const script of scripts) registered.set(script.id, script);
    },
    updateContentScripts: async (scripts: Script[]) => {
      calls.push('update');
      check(
        scripts.map(({ id }) => id),
        true,
      );
      for (const script of scripts) registered.set(script.id, { ...registered.get(script.id), ...script });
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      calls.push('unregister');
      check(ids, true);
      for (const id of ids) registered.delete(id);
    },
    executeScript: async (injection: { target: { tabId: number }; files?: string[]; func?: () => unknown }) => {
      injected.push({ tabId: injection.target.tabId, files: injection.files ?? [injection.func?.name ?? ''] });
      return [];
    },
    insertCSS: async () => undefined,
  });
  return { registered, calls, injected };
}
