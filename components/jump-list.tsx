/** Props of {@link JumpList}. */
export interface JumpListProps {
  readonly label: string;
  /** Sections of the page by their `id`. */
  readonly places: readonly { readonly id: string; readonly title: string }[];
}

/** The way to each section of a long page. */
export function JumpList({ label, places }: JumpListProps) {
  return (
    <nav class="fn-jump" aria-label={label}>
      <ul>
        {places.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
