/** The extension's page that shows one note; without a fact, the general ones. */
export const noteAddress = (fact?: string) => `note.html${fact ? `#${new URLSearchParams({ fact })}` : ''}`;
