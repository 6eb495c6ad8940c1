/** A command that was called wrongly: an unknown option or API, a value that cannot be. Exit status 2. */
export class Misuse extends Error {
  override readonly name = "Misuse";
}
