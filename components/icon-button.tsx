const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  left: 'M9.5 3.5L5 8l4.5 4.5',
  right: 'M6.5 3.5L11 8l-4.5 4.5',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  settings: 'M2.5 5h6M12.5 5h1M10.5 3v4M2.5 11h1M7.5 11h6M5.5 9v4',
} as const;

/** Props of {@link IconButton}. */
export interface IconButtonProps {
  /** The accessible name, and the tip on hover. */
  readonly label: string;
  readonly icon: keyof typeof PATHS;
  /** What tests and styles call it. */
  readonly part: string;
  readonly onClick: () => void;
}

/** A round button with a drawn icon and a name. */
export function IconButton({ label, icon, part, onClick }: IconButtonProps) {
  return (
    <button type="button" class="fn-icon" data-part={part} aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path
          d={PATHS[icon]}
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
