declare module 'virtual:facts/gate' {
  const gate: import('../core/classes.ts').PageGateData;
  export default gate;
}
declare module 'virtual:facts/base' {
  const base: import('../core/types.ts').FactBase;
  export default base;
}
declare module 'virtual:facts/match' {
  const match: import('../core/match.ts').MatchData & {
    readonly lexicon: import('../core/lexicon.ts').LexiconData;
    readonly gate: import('../core/gate.ts').GateData;
  };
  export default match;
}
declare module 'virtual:facts/statements' {
  const statements: readonly import('./compile.ts').StatementText[];
  export default statements;
}
declare module 'virtual:facts/pack' {
  const settings: import('./pack-settings.ts').PackSettings;
  export default settings;
}
declare module 'virtual:facts/titles' {
  const titles: import('../core/title-search.ts').FactTitles;
  export default titles;
}
