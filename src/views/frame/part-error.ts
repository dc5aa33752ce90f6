/** A part of the program that did not arrive; only reloading the page asks for it again. */
export class PartError extends Error {
  constructor(part: string, cause: unknown) {
    super(`${part}: ${String(cause)}`, { cause });
    this.name = 'PartError';
  }
}
