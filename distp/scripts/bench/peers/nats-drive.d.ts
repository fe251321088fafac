import type { Drive } from './leader-kills.js';
import type { NatsTarget } from './nats-wire.js';
/** Publishes at a server that stays, and again when no acknowledgement comes soon. */
export declare class NatsDrive implements Drive {
    #private;
    private constructor();
    static start(target: NatsTarget, topic: string): Promise<NatsDrive>;
    leader(): Promise<number>;
    avoid(index: number): Promise<void>;
    append(): Promise<void>;
    isWhole(): Promise<boolean>;
    close(): void;
}
