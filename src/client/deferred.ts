export interface Deferred<T> {
  readonly promise: Promise<T>
  resolve (value: T): void
  reject (err: unknown): void
}

/** A promise and what settles it. */
export function deferred<T> (): Deferred<T> {
  let resolve!: (value: T) => void
  let reject!: (err: unknown) => void
  const promise = new Promise<T>((_resolve, _reject) => {
    resolve = _resolve
    reject = _reject
  })

  return { promise, resolve, reject }
}
