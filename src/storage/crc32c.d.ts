/** What `crc-32` has no types for. */
declare module 'crc-32/crc32c.js' {
  /** as a signed number */
  export function buf (bytes: Uint8Array): number
}
