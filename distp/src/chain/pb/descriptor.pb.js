import { decodeMessage, encodeMessage, MaxLengthError, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var Descriptor;
(function (Descriptor) {
    let _codec;
    Descriptor.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.streamId != null && obj.streamId.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.streamId);
                }
                if ((obj.number != null && obj.number !== 0n)) {
                    w.uint32(16);
                    obj.number < 0x100000000n ? w.uint64Number(Number(obj.number)) : w.uint64(obj.number);
                }
                if ((obj.predecessor != null && obj.predecessor.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.predecessor);
                }
                if ((obj.baseHeight != null && obj.baseHeight !== 0n)) {
                    w.uint32(32);
                    obj.baseHeight < 0x100000000n ? w.uint64Number(Number(obj.baseHeight)) : w.uint64(obj.baseHeight);
                }
                if ((obj.baseTimestamp != null && obj.baseTimestamp !== 0n)) {
                    w.uint32(40);
                    obj.baseTimestamp < 0x100000000n ? w.uint64Number(Number(obj.baseTimestamp)) : w.uint64(obj.baseTimestamp);
                }
                if ((obj.firstEpoch != null && obj.firstEpoch !== 0n)) {
                    w.uint32(48);
                    obj.firstEpoch < 0x100000000n ? w.uint64Number(Number(obj.firstEpoch)) : w.uint64(obj.firstEpoch);
                }
                if ((obj.capacity != null && obj.capacity !== 0n)) {
                    w.uint32(56);
                    obj.capacity < 0x100000000n ? w.uint64Number(Number(obj.capacity)) : w.uint64(obj.capacity);
                }
                if (obj.shards != null && obj.shards.length > 0) {
                    for (const value of obj.shards) {
                        w.uint32(66);
                        Shard.codec().encode(value, w);
                    }
                }
                if ((obj.master != null && obj.master !== 0)) {
                    w.uint32(72);
                    w.uint32(obj.master);
                }
                if (obj.settings != null) {
                    w.uint32(82);
                    Settings.codec().encode(obj.settings, w);
                }
                if (obj.firstKept != null) {
                    w.uint32(90);
                    FirstKept.codec().encode(obj.firstKept, w);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    streamId: uint8ArrayAlloc(0),
                    number: 0n,
                    predecessor: uint8ArrayAlloc(0),
                    baseHeight: 0n,
                    baseTimestamp: 0n,
                    firstEpoch: 0n,
                    capacity: 0n,
                    shards: [],
                    master: 0
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
                            obj.number = reader.uint64();
                            break;
                        }
                        case 3: {
                            obj.predecessor = reader.bytes();
                            break;
                        }
                        case 4: {
                            obj.baseHeight = reader.uint64();
                            break;
                        }
                        case 5: {
                            obj.baseTimestamp = reader.uint64();
                            break;
                        }
                        case 6: {
                            obj.firstEpoch = reader.uint64();
                            break;
                        }
                        case 7: {
                            obj.capacity = reader.uint64();
                            break;
                        }
                        case 8: {
                            if (opts.limits?.shards != null && obj.shards.length === opts.limits.shards) {
                                throw new MaxLengthError('Decode error - repeated field "shards" had too many elements');
                            }
                            obj.shards.push(Shard.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.shards$
                            }));
                            break;
                        }
                        case 9: {
                            obj.master = reader.uint32();
                            break;
                        }
                        case 10: {
                            obj.settings = Settings.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.settings
                            });
                            break;
                        }
                        case 11: {
                            obj.firstKept = FirstKept.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.firstKept
                            });
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
                                field: `${prefix}.streamId`,
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
                                field: `${prefix}.predecessor`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.baseHeight`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.baseTimestamp`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.firstEpoch`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.capacity`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 8: {
                            if (opts.limits?.shards != null && obj.shards === opts.limits.shards) {
                                throw new MaxLengthError('Streaming decode error - repeated field "shards" had too many elements');
                            }
                            for (const evt of Shard.codec().stream(reader, reader.uint32(), `${prefix}.shards[]`, {
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
                        case 9: {
                            yield {
                                field: `${prefix}.master`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 10: {
                            yield* Settings.codec().stream(reader, reader.uint32(), `${prefix}.settings`, {
                                limits: opts.limits?.settings
                            });
                            break;
                        }
                        case 11: {
                            yield* FirstKept.codec().stream(reader, reader.uint32(), `${prefix}.firstKept`, {
                                limits: opts.limits?.firstKept
                            });
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
        return encodeMessage(obj, Descriptor.codec());
    }
    Descriptor.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Descriptor.codec(), opts);
    }
    Descriptor.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Descriptor.codec(), opts);
    }
    Descriptor.stream = stream;
})(Descriptor || (Descriptor = {}));
export var Shard;
(function (Shard) {
    let _codec;
    Shard.codec = () => {
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
        return encodeMessage(obj, Shard.codec());
    }
    Shard.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Shard.codec(), opts);
    }
    Shard.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Shard.codec(), opts);
    }
    Shard.stream = stream;
})(Shard || (Shard = {}));
export var FirstKept;
(function (FirstKept) {
    let _codec;
    FirstKept.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.number != null && obj.number !== 0n)) {
                    w.uint32(8);
                    obj.number < 0x100000000n ? w.uint64Number(Number(obj.number)) : w.uint64(obj.number);
                }
                if ((obj.id != null && obj.id.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.id);
                }
                if ((obj.height != null && obj.height !== 0n)) {
                    w.uint32(24);
                    obj.height < 0x100000000n ? w.uint64Number(Number(obj.height)) : w.uint64(obj.height);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    number: 0n,
                    id: uint8ArrayAlloc(0),
                    height: 0n
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.number = reader.uint64();
                            break;
                        }
                        case 2: {
                            obj.id = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.height = reader.uint64();
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
                                field: `${prefix}.number`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.id`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.height`,
                                value: reader.uint64()
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
        return encodeMessage(obj, FirstKept.codec());
    }
    FirstKept.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, FirstKept.codec(), opts);
    }
    FirstKept.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, FirstKept.codec(), opts);
    }
    FirstKept.stream = stream;
})(FirstKept || (FirstKept = {}));
export var Settings;
(function (Settings) {
    let _codec;
    Settings.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.name != null && obj.name !== '')) {
                    w.uint32(10);
                    w.string(obj.name);
                }
                if ((obj.replication != null && obj.replication !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.replication);
                }
                if ((obj.segmentBytes != null && obj.segmentBytes !== 0n)) {
                    w.uint32(24);
                    obj.segmentBytes < 0x100000000n ? w.uint64Number(Number(obj.segmentBytes)) : w.uint64(obj.segmentBytes);
                }
                if ((obj.frameBytesMax != null && obj.frameBytesMax !== 0)) {
                    w.uint32(32);
                    w.uint32(obj.frameBytesMax);
                }
                if ((obj.durability != null && obj.durability !== '')) {
                    w.uint32(42);
                    w.string(obj.durability);
                }
                if (obj.retention != null) {
                    w.uint32(50);
                    Retention.codec().encode(obj.retention, w);
                }
                if (obj.writers != null && obj.writers.length > 0) {
                    for (const value of obj.writers) {
                        w.uint32(58);
                        w.string(value);
                    }
                }
                if (obj.readers != null && obj.readers.length > 0) {
                    for (const value of obj.readers) {
                        w.uint32(66);
                        w.string(value);
                    }
                }
                if (obj.admins != null && obj.admins.length > 0) {
                    for (const value of obj.admins) {
                        w.uint32(74);
                        w.string(value);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    name: '',
                    replication: 0,
                    segmentBytes: 0n,
                    frameBytesMax: 0,
                    durability: '',
                    writers: [],
                    readers: [],
                    admins: []
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
                            obj.replication = reader.uint32();
                            break;
                        }
                        case 3: {
                            obj.segmentBytes = reader.uint64();
                            break;
                        }
                        case 4: {
                            obj.frameBytesMax = reader.uint32();
                            break;
                        }
                        case 5: {
                            obj.durability = reader.string();
                            break;
                        }
                        case 6: {
                            obj.retention = Retention.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.retention
                            });
                            break;
                        }
                        case 7: {
                            if (opts.limits?.writers != null && obj.writers.length === opts.limits.writers) {
                                throw new MaxLengthError('Decode error - repeated field "writers" had too many elements');
                            }
                            obj.writers.push(reader.string());
                            break;
                        }
                        case 8: {
                            if (opts.limits?.readers != null && obj.readers.length === opts.limits.readers) {
                                throw new MaxLengthError('Decode error - repeated field "readers" had too many elements');
                            }
                            obj.readers.push(reader.string());
                            break;
                        }
                        case 9: {
                            if (opts.limits?.admins != null && obj.admins.length === opts.limits.admins) {
                                throw new MaxLengthError('Decode error - repeated field "admins" had too many elements');
                            }
                            obj.admins.push(reader.string());
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
                    writers: 0,
                    readers: 0,
                    admins: 0
                };
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
                                field: `${prefix}.replication`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.segmentBytes`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.frameBytesMax`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.durability`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 6: {
                            yield* Retention.codec().stream(reader, reader.uint32(), `${prefix}.retention`, {
                                limits: opts.limits?.retention
                            });
                            break;
                        }
                        case 7: {
                            if (opts.limits?.writers != null && obj.writers === opts.limits.writers) {
                                throw new MaxLengthError('Streaming decode error - repeated field "writers" had too many elements');
                            }
                            yield {
                                field: `${prefix}.writers[]`,
                                index: obj.writers,
                                value: reader.string()
                            };
                            obj.writers++;
                            break;
                        }
                        case 8: {
                            if (opts.limits?.readers != null && obj.readers === opts.limits.readers) {
                                throw new MaxLengthError('Streaming decode error - repeated field "readers" had too many elements');
                            }
                            yield {
                                field: `${prefix}.readers[]`,
                                index: obj.readers,
                                value: reader.string()
                            };
                            obj.readers++;
                            break;
                        }
                        case 9: {
                            if (opts.limits?.admins != null && obj.admins === opts.limits.admins) {
                                throw new MaxLengthError('Streaming decode error - repeated field "admins" had too many elements');
                            }
                            yield {
                                field: `${prefix}.admins[]`,
                                index: obj.admins,
                                value: reader.string()
                            };
                            obj.admins++;
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
        return encodeMessage(obj, Settings.codec());
    }
    Settings.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Settings.codec(), opts);
    }
    Settings.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Settings.codec(), opts);
    }
    Settings.stream = stream;
})(Settings || (Settings = {}));
export var Retention;
(function (Retention) {
    let _codec;
    Retention.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.bytes != null && obj.bytes !== 0n)) {
                    w.uint32(8);
                    obj.bytes < 0x100000000n ? w.uint64Number(Number(obj.bytes)) : w.uint64(obj.bytes);
                }
                if ((obj.ageMs != null && obj.ageMs !== 0n)) {
                    w.uint32(16);
                    obj.ageMs < 0x100000000n ? w.uint64Number(Number(obj.ageMs)) : w.uint64(obj.ageMs);
                }
                if ((obj.segments != null && obj.segments !== 0n)) {
                    w.uint32(24);
                    obj.segments < 0x100000000n ? w.uint64Number(Number(obj.segments)) : w.uint64(obj.segments);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    bytes: 0n,
                    ageMs: 0n,
                    segments: 0n
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.bytes = reader.uint64();
                            break;
                        }
                        case 2: {
                            obj.ageMs = reader.uint64();
                            break;
                        }
                        case 3: {
                            obj.segments = reader.uint64();
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
                                field: `${prefix}.bytes`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.ageMs`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.segments`,
                                value: reader.uint64()
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
        return encodeMessage(obj, Retention.codec());
    }
    Retention.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Retention.codec(), opts);
    }
    Retention.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Retention.codec(), opts);
    }
    Retention.stream = stream;
})(Retention || (Retention = {}));
export var Genesis;
(function (Genesis) {
    let _codec;
    Genesis.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.descriptor != null && obj.descriptor.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.descriptor);
                }
                if ((obj.creator != null && obj.creator !== '')) {
                    w.uint32(18);
                    w.string(obj.creator);
                }
                if ((obj.nonce != null && obj.nonce.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.nonce);
                }
                if ((obj.createdAt != null && obj.createdAt !== 0n)) {
                    w.uint32(32);
                    obj.createdAt < 0x100000000n ? w.uint64Number(Number(obj.createdAt)) : w.uint64(obj.createdAt);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    descriptor: uint8ArrayAlloc(0),
                    creator: '',
                    nonce: uint8ArrayAlloc(0),
                    createdAt: 0n
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.descriptor = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.creator = reader.string();
                            break;
                        }
                        case 3: {
                            obj.nonce = reader.bytes();
                            break;
                        }
                        case 4: {
                            obj.createdAt = reader.uint64();
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
                                field: `${prefix}.descriptor`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.creator`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.nonce`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.createdAt`,
                                value: reader.uint64()
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
        return encodeMessage(obj, Genesis.codec());
    }
    Genesis.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Genesis.codec(), opts);
    }
    Genesis.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Genesis.codec(), opts);
    }
    Genesis.stream = stream;
})(Genesis || (Genesis = {}));
export var Seal;
(function (Seal) {
    let _codec;
    Seal.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.reason != null && obj.reason !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.reason);
                }
                if ((obj.successor != null && obj.successor.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.successor);
                }
                if ((obj.producersHash != null && obj.producersHash.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.producersHash);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    reason: 0,
                    successor: uint8ArrayAlloc(0),
                    producersHash: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.reason = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.successor = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.producersHash = reader.bytes();
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
                                field: `${prefix}.reason`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.successor`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.producersHash`,
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
        return encodeMessage(obj, Seal.codec());
    }
    Seal.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Seal.codec(), opts);
    }
    Seal.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Seal.codec(), opts);
    }
    Seal.stream = stream;
})(Seal || (Seal = {}));
export var Producers;
(function (Producers) {
    let _codec;
    Producers.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.part != null && obj.part !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.part);
                }
                if ((obj.parts != null && obj.parts !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.parts);
                }
                if (obj.producers != null && obj.producers.length > 0) {
                    for (const value of obj.producers) {
                        w.uint32(26);
                        Producer.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    part: 0,
                    parts: 0,
                    producers: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.part = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.parts = reader.uint32();
                            break;
                        }
                        case 3: {
                            if (opts.limits?.producers != null && obj.producers.length === opts.limits.producers) {
                                throw new MaxLengthError('Decode error - repeated field "producers" had too many elements');
                            }
                            obj.producers.push(Producer.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.producers$
                            }));
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
                    producers: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield {
                                field: `${prefix}.part`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.parts`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 3: {
                            if (opts.limits?.producers != null && obj.producers === opts.limits.producers) {
                                throw new MaxLengthError('Streaming decode error - repeated field "producers" had too many elements');
                            }
                            for (const evt of Producer.codec().stream(reader, reader.uint32(), `${prefix}.producers[]`, {
                                limits: opts.limits?.producers$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.producers
                                };
                            }
                            obj.producers++;
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
        return encodeMessage(obj, Producers.codec());
    }
    Producers.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Producers.codec(), opts);
    }
    Producers.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Producers.codec(), opts);
    }
    Producers.stream = stream;
})(Producers || (Producers = {}));
export var Producer;
(function (Producer) {
    let _codec;
    Producer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.id != null && obj.id.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.id);
                }
                if ((obj.sequence != null && obj.sequence !== 0n)) {
                    w.uint32(16);
                    obj.sequence < 0x100000000n ? w.uint64Number(Number(obj.sequence)) : w.uint64(obj.sequence);
                }
                if ((obj.height != null && obj.height !== 0n)) {
                    w.uint32(24);
                    obj.height < 0x100000000n ? w.uint64Number(Number(obj.height)) : w.uint64(obj.height);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    id: uint8ArrayAlloc(0),
                    sequence: 0n,
                    height: 0n
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.id = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.sequence = reader.uint64();
                            break;
                        }
                        case 3: {
                            obj.height = reader.uint64();
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
                                field: `${prefix}.id`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.sequence`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.height`,
                                value: reader.uint64()
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
        return encodeMessage(obj, Producer.codec());
    }
    Producer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Producer.codec(), opts);
    }
    Producer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Producer.codec(), opts);
    }
    Producer.stream = stream;
})(Producer || (Producer = {}));
export var Snapshot;
(function (Snapshot) {
    let _codec;
    Snapshot.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.part != null && obj.part !== 0)) {
                    w.uint32(8);
                    w.uint32(obj.part);
                }
                if ((obj.parts != null && obj.parts !== 0)) {
                    w.uint32(16);
                    w.uint32(obj.parts);
                }
                if ((obj.state != null && obj.state.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.state);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    part: 0,
                    parts: 0,
                    state: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.part = reader.uint32();
                            break;
                        }
                        case 2: {
                            obj.parts = reader.uint32();
                            break;
                        }
                        case 3: {
                            obj.state = reader.bytes();
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
                                field: `${prefix}.part`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.parts`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.state`,
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
        return encodeMessage(obj, Snapshot.codec());
    }
    Snapshot.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Snapshot.codec(), opts);
    }
    Snapshot.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Snapshot.codec(), opts);
    }
    Snapshot.stream = stream;
})(Snapshot || (Snapshot = {}));
export var Receipt;
(function (Receipt) {
    let _codec;
    Receipt.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.streamId != null && obj.streamId.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.streamId);
                }
                if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.segmentId);
                }
                if ((obj.epoch != null && obj.epoch !== 0n)) {
                    w.uint32(24);
                    obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch);
                }
                if ((obj.end != null && obj.end !== 0n)) {
                    w.uint32(32);
                    obj.end < 0x100000000n ? w.uint64Number(Number(obj.end)) : w.uint64(obj.end);
                }
                if ((obj.hash != null && obj.hash.byteLength > 0)) {
                    w.uint32(42);
                    w.bytes(obj.hash);
                }
                if (obj.signatures != null && obj.signatures.length > 0) {
                    for (const value of obj.signatures) {
                        w.uint32(50);
                        Signature.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    streamId: uint8ArrayAlloc(0),
                    segmentId: uint8ArrayAlloc(0),
                    epoch: 0n,
                    end: 0n,
                    hash: uint8ArrayAlloc(0),
                    signatures: []
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
                            obj.segmentId = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.epoch = reader.uint64();
                            break;
                        }
                        case 4: {
                            obj.end = reader.uint64();
                            break;
                        }
                        case 5: {
                            obj.hash = reader.bytes();
                            break;
                        }
                        case 6: {
                            if (opts.limits?.signatures != null && obj.signatures.length === opts.limits.signatures) {
                                throw new MaxLengthError('Decode error - repeated field "signatures" had too many elements');
                            }
                            obj.signatures.push(Signature.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.signatures$
                            }));
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
                    signatures: 0
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
                                field: `${prefix}.segmentId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.epoch`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.end`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.hash`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 6: {
                            if (opts.limits?.signatures != null && obj.signatures === opts.limits.signatures) {
                                throw new MaxLengthError('Streaming decode error - repeated field "signatures" had too many elements');
                            }
                            for (const evt of Signature.codec().stream(reader, reader.uint32(), `${prefix}.signatures[]`, {
                                limits: opts.limits?.signatures$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.signatures
                                };
                            }
                            obj.signatures++;
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
        return encodeMessage(obj, Receipt.codec());
    }
    Receipt.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Receipt.codec(), opts);
    }
    Receipt.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Receipt.codec(), opts);
    }
    Receipt.stream = stream;
})(Receipt || (Receipt = {}));
export var Signature;
(function (Signature) {
    let _codec;
    Signature.codec = () => {
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
                if ((obj.signature != null && obj.signature.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.signature);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    peerId: '',
                    incarnation: uint8ArrayAlloc(0),
                    signature: uint8ArrayAlloc(0)
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
                            obj.signature = reader.bytes();
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
                                field: `${prefix}.signature`,
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
        return encodeMessage(obj, Signature.codec());
    }
    Signature.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Signature.codec(), opts);
    }
    Signature.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Signature.codec(), opts);
    }
    Signature.stream = stream;
})(Signature || (Signature = {}));
export var CatalogCommand;
(function (CatalogCommand) {
    let _codec;
    CatalogCommand.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.streamNamed != null) {
                    w.uint32(10);
                    StreamNamed.codec().encode(obj.streamNamed, w);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {};
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.streamNamed = StreamNamed.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.streamNamed
                            });
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
                            yield* StreamNamed.codec().stream(reader, reader.uint32(), `${prefix}.streamNamed`, {
                                limits: opts.limits?.streamNamed
                            });
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
        return encodeMessage(obj, CatalogCommand.codec());
    }
    CatalogCommand.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, CatalogCommand.codec(), opts);
    }
    CatalogCommand.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, CatalogCommand.codec(), opts);
    }
    CatalogCommand.stream = stream;
})(CatalogCommand || (CatalogCommand = {}));
export var StreamNamed;
(function (StreamNamed) {
    let _codec;
    StreamNamed.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.genesis != null && obj.genesis.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.genesis);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    genesis: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.genesis = reader.bytes();
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
                                field: `${prefix}.genesis`,
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
        return encodeMessage(obj, StreamNamed.codec());
    }
    StreamNamed.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, StreamNamed.codec(), opts);
    }
    StreamNamed.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, StreamNamed.codec(), opts);
    }
    StreamNamed.stream = stream;
})(StreamNamed || (StreamNamed = {}));
//# sourceMappingURL=descriptor.pb.js.map