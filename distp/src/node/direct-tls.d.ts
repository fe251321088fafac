import type { ConnectionEncrypter } from '@libp2p/interface';
import type { TLSComponents } from '@libp2p/tls';
export declare function directTls(): (components: TLSComponents) => ConnectionEncrypter;
