/** The data of the catalog's blocks: one command each. */
import { decoded } from './decoding.js'
import { CatalogCommand as PbCatalogCommand } from './pb/descriptor.pb.js'

export interface CatalogCommand {
  /** The first one for a name wins. */
  readonly streamNamed?: {
    /** an encoded Genesis */
    readonly genesisBytes: Uint8Array
  }
}

export function encodeCatalogCommand (command: CatalogCommand): Uint8Array {
  return PbCatalogCommand.encode({ streamNamed: command.streamNamed == null ? undefined : { genesis: command.streamNamed.genesisBytes } })
}

/** @throws {InvalidDescriptorError} */
export function decodeCatalogCommand (bytes: Uint8Array): CatalogCommand {
  const { streamNamed } = decoded(() => PbCatalogCommand.decode(bytes))

  return { streamNamed: streamNamed == null ? undefined : { genesisBytes: streamNamed.genesis } }
}
