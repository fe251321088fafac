import type { Drive } from './leader-kills.js';
/** Publishes at the leader, and looks for it again, at whoever is there, when that ends. */
export declare class RabbitDrive implements Drive {
    #private;
    private constructor();
    static start(ports: readonly number[], topic: string): Promise<RabbitDrive>;
    leader(): Promise<number>;
    avoid(): Promise<void>;
    append(): Promise<void>;
    isWhole(): Promise<boolean>;
    close(): void;
}
