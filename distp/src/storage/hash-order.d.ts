/**
 * The ordinals 0 to n-1 in the order of their prefixes, two words each. Hashes are spread evenly, so three passes of a
 * radix sort over the first word leave next to nothing to do for the second. The word goes along with its ordinal, so that
 * no pass has to look all over the memory for it.
 */
export declare function orderByHash(prefixes: Uint32Array): Uint32Array;
