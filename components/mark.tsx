/** Our mark: a page with a note in its margin. Decorative; the name stands beside it. */
export function Mark() {
  return (
    <svg class="fn-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d="M2.75 2.25h7.5v11.5h-7.5z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
      />
      <path d="M5 5.75h3M5 8h3" fill="none" stroke="currentColor" stroke-width="1.25" stroke-linecap="round" />
      <circle cx="11.75" cy="9.75" r="3.25" fill="currentColor" stroke="var(--fn-paper)" stroke-width="1.25" />
    </svg>
  );
}
