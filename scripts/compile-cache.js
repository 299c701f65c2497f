import { enableCompileCache } from 'node:module';

/** Loaded before a command line that is called often: its modules are compiled once, not at every call. */
enableCompileCache();
