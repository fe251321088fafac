export declare class AddressBook {
    #private;
    /** What is said last replaces what was said before; an empty list says nothing. */
    learn(peerId: string, addresses: readonly string[]): void;
    addressesOf(peerId: string): readonly string[];
}
