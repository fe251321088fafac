/** Something that must always hold, and didn't. */
export class Violation extends Error {}

export function must (condition: boolean, message: () => string): asserts condition {
  if (!condition) {
    throw new Violation(message())
  }
}
