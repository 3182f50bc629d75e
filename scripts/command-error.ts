/** A failure that is not the program's own fault: it is told in its words alone, without a trace. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
