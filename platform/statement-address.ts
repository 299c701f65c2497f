/** The extension's page that shows the statement as it stood, at the quotation of one fact. */
export const statementAddress = (fact: string) => `statement.html#${new URLSearchParams({ fact })}`;

/** The fact that a statement page's address names. */
export const factOfAddress = (hash: string) => new URLSearchParams(hash.replace(/^#/, '')).get('fact') ?? undefined;
