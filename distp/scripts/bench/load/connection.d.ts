/** What a client of any of the systems measured can do: as little as the loads need. */
export type Ack = 'master' | 'quorum';
export type Durability = 'sync' | 'interval';
export interface TopicSettings {
    readonly copies: number;
    /** of Catenary's streams; the others have what their guarantees say */
    readonly durability?: Durability;
    /** of Catenary's segments @default its default */
    readonly segmentBytes?: number;
}
export interface ProducerOptions {
    /** `master`: one server has taken the record; `quorum`: a majority of its copies has */
    readonly ack: Ack;
    /** as few records as possible wait for others to travel with @default false */
    readonly prompt?: boolean;
    /** called as acknowledgements come, in order, with the number of records and where they went, if that is known */
    readonly onAck?: (count: number, segment?: string) => void;
}
export interface Producer {
    /** Takes one record. False: wait for `drained()` before the next. */
    write(record: Buffer): boolean;
    /** Resolves when there is room for more. */
    drained(): Promise<void>;
    /** Sends what is there and resolves when all of it is acknowledged. */
    flush(): Promise<void>;
    close(): Promise<void>;
}
/** Called for each record, in order; the bytes are good until it returns. */
export type OnRecord = (record: Uint8Array) => void;
export interface Following {
    stop(): Promise<void>;
}
export interface Connection {
    create(topic: string, settings: TopicSettings): Promise<void>;
    producer(topic: string, options: ProducerOptions): Promise<Producer>;
    /** The first `count` records, handed out one by one, or counted where that is what the client is for. Resolves with their number. */
    read(topic: string, count: number, onRecord: OnRecord): Promise<number>;
    /** All that is appended after this has resolved. */
    follow(topic: string, onRecord: OnRecord): Promise<Following>;
    close(): Promise<void>;
}
/** What a client's module exports as `open`. */
export type OpenConnection<Target = unknown> = (target: Target) => Promise<Connection>;
