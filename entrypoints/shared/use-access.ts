import { useEffect, useState } from 'preact/hooks';
import { hasAccess, onAccess } from '../../platform/site-access.ts';

/** Whether the browser lets us read all web pages, live; undefined until it has answered. */
export function useAccess(): boolean | undefined {
  const [access, setAccess] = useState<boolean>();
  useEffect(() => {
    const ask = () => void hasAccess().then(setAccess);
    ask();
    return onAccess(ask);
  }, []);
  return access;
}
