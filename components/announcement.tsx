import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * How long after the first sight of something to say it is said, in ms: a live region must stand empty in the page for a
 * moment, or screen readers miss what it is born with.
 */
const AFTER_MS = 400;

/** Says one thing to screen readers, once and politely: later changes of the text are not read out. */
export function Announcement({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  const latest = useRef(text);
  latest.current = text;
  const any = text !== '';
  useEffect(() => {
    if (!any || said) return;
    const timer = setTimeout(() => setSaid(latest.current), AFTER_MS);
    return () => clearTimeout(timer);
  }, [any, said]);
  return (
    <div class="fn-hidden" role="status">
      {said}
    </div>
  );
}
