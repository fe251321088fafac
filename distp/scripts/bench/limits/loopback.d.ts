export declare function loopbackBytesPerSecond(seconds: number): Promise<number>;
