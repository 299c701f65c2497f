import { useEffect, useState } from 'preact/hooks';
import { inPrivateWindow } from '../../platform/private-window.ts';

/** Whether this page of ours stands in a private window; undefined until the browser has answered. */
export function usePrivate(): boolean | undefined {
  const [isPrivate, setPrivate] = useState<boolean>();
  useEffect(() => void inPrivateWindow().then(setPrivate), []);
  return isPrivate;
}
