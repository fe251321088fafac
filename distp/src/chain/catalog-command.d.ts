export interface CatalogCommand {
    /** The first one for a name wins. */
    readonly streamNamed?: {
        /** an encoded Genesis */
        readonly genesisBytes: Uint8Array;
    };
}
export declare function encodeCatalogCommand(command: CatalogCommand): Uint8Array;
/** @throws {InvalidDescriptorError} */
export declare function decodeCatalogCommand(bytes: Uint8Array): CatalogCommand;
