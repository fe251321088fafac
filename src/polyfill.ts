/**
 * What libp2p 3 calls and Node 20 lacks. An entry point imports this module before anything else.
 */
if (typeof Promise.withResolvers !== 'function') {
  Promise.withResolvers = function withResolvers<T> (this: PromiseConstructor): PromiseWithResolvers<T> {
    let resolve!: PromiseWithResolvers<T>['resolve']
    let reject!: PromiseWithResolvers<T>['reject']
    const promise = new this<T>((onResolve, onReject) => {
      resolve = onResolve
      reject = onReject
    })

    return { promise, resolve, reject }
  }
}

export {}
