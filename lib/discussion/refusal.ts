/** The job that tells the writer of an e-mail why it was not passed on; its payload: `to`, encrypted, and `reason`. */
export const refusalTask = "tell-refused-message";

/** What the encryption of that address is bound to. */
export const refusalPurpose = "refused-message-writer";
