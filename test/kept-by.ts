/** How many entries a signal keeps, of those that listen to it and of those that were made of it. */
export function keptBy (signal: AbortSignal): number {
  return Object.getOwnPropertySymbols(signal)
    .map(symbol => (signal as unknown as Record<symbol, { readonly size?: number } | undefined>)[symbol]?.size ?? 0)
    .reduce((sum, size) => sum + size, 0)
}
