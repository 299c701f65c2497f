/** An error whose message is for the person who called the command: printed without a stack. */
export const told = (message: string) => Object.assign(new Error(message), { told: true });
