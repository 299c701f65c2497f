declare module 'virtual:workbench-data' {
  const data: import('./workbench-data.ts').WorkbenchData;
  export default data;
}
