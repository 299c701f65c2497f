import type { Language } from '../../core/types.ts';
import { CheckClaims } from './check/check-claims.tsx';

/** Props of {@link CheckTab}. */
export interface CheckTabProps {
  readonly language: Language;
  /** The claim that the menu or the command handed over. */
  readonly given?: { readonly text: string };
}

/** A claim, pasted or selected, and the notes that answer it. */
export function CheckTab({ language, given }: CheckTabProps) {
  return <CheckClaims language={language} given={given} />;
}
