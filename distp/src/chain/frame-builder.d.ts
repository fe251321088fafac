import { BlockKind, Frame } from './frame.js';
import type { Sequence } from './numbers.js';
export interface FrameBuilderOptions {
    readonly kind?: BlockKind;
    readonly producer?: Uint8Array;
    /** first sequence; 0, or none, if the blocks aren't numbered or carry their own */
    readonly sequence?: Sequence;
    /** every block carries its own sequence, given to `add` */
    readonly sequences?: boolean;
    /** most bytes of the frame, at most `FRAME_BYTES_MAX` */
    readonly bytesMax?: number;
    /** memory taken at first; what more blocks need is had by copying @default 1024 */
    readonly bytesExpected?: number;
}
/** Packs blocks into a frame: the bytes a producer sends. */
export declare class FrameBuilder {
    #private;
    count: number;
    /** @throws {InvalidArgumentError} if options don't go together */
    constructor(options?: FrameBuilderOptions);
    /** bytes of the frame if it were finished now */
    get length(): number;
    /**
     * Copies `data` in; false, and nothing done, if the frame has no room for it.
     *
     * @throws {InvalidArgumentError} if `sequence` is needed and doesn't grow, or the builder is used up
     */
    add(data: Uint8Array, sequence?: Sequence): boolean;
    /**
     * The frame, with its place in the chain zero. The builder is used up: the frame has its memory.
     *
     * @throws {InvalidArgumentError} if there is no block in it, or it is finished already
     */
    finish(): Frame;
}
