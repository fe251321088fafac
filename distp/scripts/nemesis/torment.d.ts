import type { Scene } from './faults.js';
export interface PastFault {
    readonly kind: string;
    readonly detail: string;
    /** ms since 1970: when it began, and when writes had gone on in all streams after it */
    readonly fromMs: number;
    readonly toMs: number;
}
export interface TormentOptions {
    readonly scene: Scene;
    readonly endsAtMs: number;
    readonly streams: readonly string[];
    /** lines acknowledged so far */
    readonly acked: (stream: string) => number;
    /** what the kinds of faults begin with that may happen; all may if there is none */
    readonly kinds: readonly string[];
    readonly signal: AbortSignal;
    readonly say: (text: string) => void;
}
/** @throws if writes don't go on */
export declare function torment(options: TormentOptions): Promise<PastFault[]>;
