/** The data of the catalog's blocks: one command each. */
import { decoded } from './decoding.js';
import { CatalogCommand as PbCatalogCommand } from './pb/descriptor.pb.js';
export function encodeCatalogCommand(command) {
    return PbCatalogCommand.encode({ streamNamed: command.streamNamed == null ? undefined : { genesis: command.streamNamed.genesisBytes } });
}
/** @throws {InvalidDescriptorError} */
export function decodeCatalogCommand(bytes) {
    const { streamNamed } = decoded(() => PbCatalogCommand.decode(bytes));
    return { streamNamed: streamNamed == null ? undefined : { genesisBytes: streamNamed.genesis } };
}
//# sourceMappingURL=catalog-command.js.map