/** Names and terms that a dictionary of English does not hold. */
export const properNames = ["Seven"];
