/** An error that the person at the command line can mend: it is printed without a stack. */
export function told(message: string): Error {
  return Object.assign(new Error(message), { told: true });
}

/** Whether an error is for the person to read. */
export const isTold = (error: unknown): error is Error => (error as { told?: boolean } | undefined)?.told === true;
