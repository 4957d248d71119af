/** A command that was called in a way it cannot be; the message is for the person who called it. */
export class Misuse extends Error {}
