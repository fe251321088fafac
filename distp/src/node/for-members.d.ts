import type { Registrar } from '@libp2p/interface-internal';
/**
 * A service as its factory makes it, deaf to everyone but members. Who becomes a member while connected is noticed at
 * the next connection.
 */
export declare function forMembers<C extends {
    registrar: Registrar;
}, S>(service: (components: C) => S, isMember: (peer: string) => boolean): (components: C) => S;
