/** Different ports of 127.0.0.1 that nobody listens on at the moment. Another process may take them before they are used. */
export declare function freePorts(count: number): Promise<number[]>;
