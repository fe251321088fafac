import { decodeMessage, encodeMessage, MaxLengthError, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var LookupRequest;
(function (LookupRequest) {
    let _codec;
    LookupRequest.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.name != null && obj.name !== '')) {
                    w.uint32(10);
                    w.string(obj.name);
                }
                if ((obj.streamId != null && obj.streamId.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.streamId);
                }
                if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.segmentId);
                }
                if (obj.fromNumber != null) {
                    w.uint32(32);
                    obj.fromNumber < 0x100000000n ? w.uint64Number(Number(obj.fromNumber)) : w.uint64(obj.fromNumber);
                }
                if ((obj.limit != null && obj.limit !== 0)) {
                    w.uint32(40);
                    w.uint32(obj.limit);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    name: '',
                    streamId: uint8ArrayAlloc(0),
                    segmentId: uint8ArrayAlloc(0),
                    limit: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.name = reader.string();
                            break;
                        }
                        case 2: {
                            obj.streamId = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.segmentId = reader.bytes();
                            break;
                        }
                        case 4: {
                            obj.fromNumber = reader.uint64();
                            break;
                        }
                        case 5: {
                            obj.limit = reader.uint32();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.name`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.streamId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.segmentId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.fromNumber`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.limit`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, LookupRequest.codec());
    }
    LookupRequest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, LookupRequest.codec(), opts);
    }
    LookupRequest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, LookupRequest.codec(), opts);
    }
    LookupRequest.stream = stream;
})(LookupRequest || (LookupRequest = {}));
export var LookupAnswer;
(function (LookupAnswer) {
    let _codec;
    LookupAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.streamId != null && obj.streamId.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.streamId);
                }
                if ((obj.name != null && obj.name !== '')) {
                    w.uint32(18);
                    w.string(obj.name);
                }
                if ((obj.genesis != null && obj.genesis.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.genesis);
                }
                if (obj.segments != null && obj.segments.length > 0) {
                    for (const value of obj.segments) {
                        w.uint32(34);
                        SegmentInfo.codec().encode(value, w);
                    }
                }
                if (obj.tail != null) {
                    w.uint32(42);
                    SegmentInfo.codec().encode(obj.tail, w);
                }
                if ((obj.master != null && obj.master !== '')) {
                    w.uint32(50);
                    w.string(obj.master);
                }
                if ((obj.epoch != null && obj.epoch !== 0n)) {
                    w.uint32(56);
                    obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch);
                }
                if ((obj.locked != null && obj.locked !== false)) {
                    w.uint32(64);
                    w.bool(obj.locked);
                }
                if (obj.peers != null && obj.peers.length > 0) {
                    for (const value of obj.peers) {
                        w.uint32(74);
                        PeerAddresses.codec().encode(value, w);
                    }
                }
                if ((obj.failure != null && obj.failure.byteLength > 0)) {
                    w.uint32(122);
                    w.bytes(obj.failure);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    streamId: uint8ArrayAlloc(0),
                    name: '',
                    genesis: uint8ArrayAlloc(0),
                    segments: [],
                    master: '',
                    epoch: 0n,
                    locked: false,
                    peers: [],
                    failure: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.streamId = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.name = reader.string();
                            break;
                        }
                        case 3: {
                            obj.genesis = reader.bytes();
                            break;
                        }
                        case 4: {
                            if (opts.limits?.segments != null && obj.segments.length === opts.limits.segments) {
                                throw new MaxLengthError('Decode error - repeated field "segments" had too many elements');
                            }
                            obj.segments.push(SegmentInfo.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.segments$
                            }));
                            break;
                        }
                        case 5: {
                            obj.tail = SegmentInfo.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.tail
                            });
                            break;
                        }
                        case 6: {
                            obj.master = reader.string();
                            break;
                        }
                        case 7: {
                            obj.epoch = reader.uint64();
                            break;
                        }
                        case 8: {
                            obj.locked = reader.bool();
                            break;
                        }
                        case 9: {
                            if (opts.limits?.peers != null && obj.peers.length === opts.limits.peers) {
                                throw new MaxLengthError('Decode error - repeated field "peers" had too many elements');
                            }
                            obj.peers.push(PeerAddresses.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.peers$
                            }));
                            break;
                        }
                        case 15: {
                            obj.failure = reader.bytes();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    segments: 0,
                    peers: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.streamId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.name`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.genesis`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            if (opts.limits?.segments != null && obj.segments === opts.limits.segments) {
                                throw new MaxLengthError('Streaming decode error - repeated field "segments" had too many elements');
                            }
                            for (const evt of SegmentInfo.codec().stream(reader, reader.uint32(), `${prefix}.segments[]`, {
                                limits: opts.limits?.segments$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.segments
                                };
                            }
                            obj.segments++;
                            break;
                        }
                        case 5: {
                            yield* SegmentInfo.codec().stream(reader, reader.uint32(), `${prefix}.tail`, {
                                limits: opts.limits?.tail
                            });
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.master`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.epoch`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 8: {
                            yield {
                                field: `${prefix}.locked`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 9: {
                            if (opts.limits?.peers != null && obj.peers === opts.limits.peers) {
                                throw new MaxLengthError('Streaming decode error - repeated field "peers" had too many elements');
                            }
                            for (const evt of PeerAddresses.codec().stream(reader, reader.uint32(), `${prefix}.peers[]`, {
                                limits: opts.limits?.peers$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.peers
                                };
                            }
                            obj.peers++;
                            break;
                        }
                        case 15: {
                            yield {
                                field: `${prefix}.failure`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, LookupAnswer.codec());
    }
    LookupAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, LookupAnswer.codec(), opts);
    }
    LookupAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, LookupAnswer.codec(), opts);
    }
    LookupAnswer.stream = stream;
})(LookupAnswer || (LookupAnswer = {}));
export var SegmentInfo;
(function (SegmentInfo) {
    let _codec;
    SegmentInfo.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.segmentId);
                }
                if ((obj.number != null && obj.number !== 0n)) {
                    w.uint32(16);
                    obj.number < 0x100000000n ? w.uint64Number(Number(obj.number)) : w.uint64(obj.number);
                }
                if ((obj.baseHeight != null && obj.baseHeight !== 0n)) {
                    w.uint32(24);
                    obj.baseHeight < 0x100000000n ? w.uint64Number(Number(obj.baseHeight)) : w.uint64(obj.baseHeight);
                }
                if ((obj.baseTimestamp != null && obj.baseTimestamp !== 0n)) {
                    w.uint32(32);
                    obj.baseTimestamp < 0x100000000n ? w.uint64Number(Number(obj.baseTimestamp)) : w.uint64(obj.baseTimestamp);
                }
                if (obj.shards != null && obj.shards.length > 0) {
                    for (const value of obj.shards) {
                        w.uint32(42);
                        ShardInfo.codec().encode(value, w);
                    }
                }
                if ((obj.sealed != null && obj.sealed !== false)) {
                    w.uint32(48);
                    w.bool(obj.sealed);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    segmentId: uint8ArrayAlloc(0),
                    number: 0n,
                    baseHeight: 0n,
                    baseTimestamp: 0n,
                    shards: [],
                    sealed: false
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.segmentId = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.number = reader.uint64();
                            break;
                        }
                        case 3: {
                            obj.baseHeight = reader.uint64();
                            break;
                        }
                        case 4: {
                            obj.baseTimestamp = reader.uint64();
                            break;
                        }
                        case 5: {
                            if (opts.limits?.shards != null && obj.shards.length === opts.limits.shards) {
                                throw new MaxLengthError('Decode error - repeated field "shards" had too many elements');
                            }
                            obj.shards.push(ShardInfo.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.shards$
                            }));
                            break;
                        }
                        case 6: {
                            obj.sealed = reader.bool();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    shards: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.segmentId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.number`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.baseHeight`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.baseTimestamp`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 5: {
                            if (opts.limits?.shards != null && obj.shards === opts.limits.shards) {
                                throw new MaxLengthError('Streaming decode error - repeated field "shards" had too many elements');
                            }
                            for (const evt of ShardInfo.codec().stream(reader, reader.uint32(), `${prefix}.shards[]`, {
                                limits: opts.limits?.shards$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.shards
                                };
                            }
                            obj.shards++;
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.sealed`,
                                value: reader.bool()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, SegmentInfo.codec());
    }
    SegmentInfo.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, SegmentInfo.codec(), opts);
    }
    SegmentInfo.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, SegmentInfo.codec(), opts);
    }
    SegmentInfo.stream = stream;
})(SegmentInfo || (SegmentInfo = {}));
export var ShardInfo;
(function (ShardInfo) {
    let _codec;
    ShardInfo.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.peerId != null && obj.peerId !== '')) {
                    w.uint32(10);
                    w.string(obj.peerId);
                }
                if ((obj.incarnation != null && obj.incarnation.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.incarnation);
                }
                if ((obj.zone != null && obj.zone !== '')) {
                    w.uint32(26);
                    w.string(obj.zone);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    peerId: '',
                    incarnation: uint8ArrayAlloc(0),
                    zone: ''
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.peerId = reader.string();
                            break;
                        }
                        case 2: {
                            obj.incarnation = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.zone = reader.string();
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.peerId`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.incarnation`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.zone`,
                                value: reader.string()
                            };
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, ShardInfo.codec());
    }
    ShardInfo.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ShardInfo.codec(), opts);
    }
    ShardInfo.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ShardInfo.codec(), opts);
    }
    ShardInfo.stream = stream;
})(ShardInfo || (ShardInfo = {}));
export var PeerAddresses;
(function (PeerAddresses) {
    let _codec;
    PeerAddresses.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.peerId != null && obj.peerId !== '')) {
                    w.uint32(10);
                    w.string(obj.peerId);
                }
                if (obj.addresses != null && obj.addresses.length > 0) {
                    for (const value of obj.addresses) {
                        w.uint32(18);
                        w.string(value);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    peerId: '',
                    addresses: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.peerId = reader.string();
                            break;
                        }
                        case 2: {
                            if (opts.limits?.addresses != null && obj.addresses.length === opts.limits.addresses) {
                                throw new MaxLengthError('Decode error - repeated field "addresses" had too many elements');
                            }
                            obj.addresses.push(reader.string());
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
                return obj;
            }, function* (reader, length, prefix, opts = {}) {
                const obj = {
                    addresses: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.peerId`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 2: {
                            if (opts.limits?.addresses != null && obj.addresses === opts.limits.addresses) {
                                throw new MaxLengthError('Streaming decode error - repeated field "addresses" had too many elements');
                            }
                            yield {
                                field: `${prefix}.addresses[]`,
                                index: obj.addresses,
                                value: reader.string()
                            };
                            obj.addresses++;
                            break;
                        }
                        default: {
                            reader.skipType(tag & 7);
                            break;
                        }
                    }
                }
            });
        }
        return _codec;
    };
    function encode(obj) {
        return encodeMessage(obj, PeerAddresses.codec());
    }
    PeerAddresses.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, PeerAddresses.codec(), opts);
    }
    PeerAddresses.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, PeerAddresses.codec(), opts);
    }
    PeerAddresses.stream = stream;
})(PeerAddresses || (PeerAddresses = {}));
//# sourceMappingURL=directory.pb.js.map