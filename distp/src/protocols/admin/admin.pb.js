import { decodeMessage, encodeMessage, MaxLengthError, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var AdminRequest;
(function (AdminRequest) {
    let _codec;
    AdminRequest.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.createStream != null) {
                    w.uint32(10);
                    CreateStream.codec().encode(obj.createStream, w);
                }
                if ((obj.listStreams != null && obj.listStreams !== false)) {
                    w.uint32(16);
                    w.bool(obj.listStreams);
                }
                if ((obj.lockStream != null && obj.lockStream.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.lockStream);
                }
                if ((obj.status != null && obj.status !== false)) {
                    w.uint32(32);
                    w.bool(obj.status);
                }
                if (obj.scrub != null) {
                    w.uint32(42);
                    Scrub.codec().encode(obj.scrub, w);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    listStreams: false,
                    lockStream: uint8ArrayAlloc(0),
                    status: false
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.createStream = CreateStream.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.createStream
                            });
                            break;
                        }
                        case 2: {
                            obj.listStreams = reader.bool();
                            break;
                        }
                        case 3: {
                            obj.lockStream = reader.bytes();
                            break;
                        }
                        case 4: {
                            obj.status = reader.bool();
                            break;
                        }
                        case 5: {
                            obj.scrub = Scrub.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.scrub
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
                            yield* CreateStream.codec().stream(reader, reader.uint32(), `${prefix}.createStream`, {
                                limits: opts.limits?.createStream
                            });
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.listStreams`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.lockStream`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.status`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 5: {
                            yield* Scrub.codec().stream(reader, reader.uint32(), `${prefix}.scrub`, {
                                limits: opts.limits?.scrub
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
        return encodeMessage(obj, AdminRequest.codec());
    }
    AdminRequest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, AdminRequest.codec(), opts);
    }
    AdminRequest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, AdminRequest.codec(), opts);
    }
    AdminRequest.stream = stream;
})(AdminRequest || (AdminRequest = {}));
export var CreateStream;
(function (CreateStream) {
    let _codec;
    CreateStream.codec = () => {
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
                if (obj.writers != null && obj.writers.length > 0) {
                    for (const value of obj.writers) {
                        w.uint32(50);
                        w.string(value);
                    }
                }
                if (obj.readers != null && obj.readers.length > 0) {
                    for (const value of obj.readers) {
                        w.uint32(58);
                        w.string(value);
                    }
                }
                if (obj.admins != null && obj.admins.length > 0) {
                    for (const value of obj.admins) {
                        w.uint32(66);
                        w.string(value);
                    }
                }
                if ((obj.nonce != null && obj.nonce.byteLength > 0)) {
                    w.uint32(74);
                    w.bytes(obj.nonce);
                }
                if (obj.retention != null) {
                    w.uint32(82);
                    Retention.codec().encode(obj.retention, w);
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
                    admins: [],
                    nonce: uint8ArrayAlloc(0)
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
                            if (opts.limits?.writers != null && obj.writers.length === opts.limits.writers) {
                                throw new MaxLengthError('Decode error - repeated field "writers" had too many elements');
                            }
                            obj.writers.push(reader.string());
                            break;
                        }
                        case 7: {
                            if (opts.limits?.readers != null && obj.readers.length === opts.limits.readers) {
                                throw new MaxLengthError('Decode error - repeated field "readers" had too many elements');
                            }
                            obj.readers.push(reader.string());
                            break;
                        }
                        case 8: {
                            if (opts.limits?.admins != null && obj.admins.length === opts.limits.admins) {
                                throw new MaxLengthError('Decode error - repeated field "admins" had too many elements');
                            }
                            obj.admins.push(reader.string());
                            break;
                        }
                        case 9: {
                            obj.nonce = reader.bytes();
                            break;
                        }
                        case 10: {
                            obj.retention = Retention.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.retention
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
                        case 7: {
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
                        case 8: {
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
                        case 9: {
                            yield {
                                field: `${prefix}.nonce`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 10: {
                            yield* Retention.codec().stream(reader, reader.uint32(), `${prefix}.retention`, {
                                limits: opts.limits?.retention
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
        return encodeMessage(obj, CreateStream.codec());
    }
    CreateStream.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, CreateStream.codec(), opts);
    }
    CreateStream.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, CreateStream.codec(), opts);
    }
    CreateStream.stream = stream;
})(CreateStream || (CreateStream = {}));
export var Scrub;
(function (Scrub) {
    let _codec;
    Scrub.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.start != null && obj.start !== false)) {
                    w.uint32(8);
                    w.bool(obj.start);
                }
                if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.segmentId);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    start: false,
                    segmentId: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.start = reader.bool();
                            break;
                        }
                        case 2: {
                            obj.segmentId = reader.bytes();
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
                                field: `${prefix}.start`,
                                value: reader.bool()
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
        return encodeMessage(obj, Scrub.codec());
    }
    Scrub.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Scrub.codec(), opts);
    }
    Scrub.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Scrub.codec(), opts);
    }
    Scrub.stream = stream;
})(Scrub || (Scrub = {}));
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
export var AdminAnswer;
(function (AdminAnswer) {
    let _codec;
    AdminAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.created != null) {
                    w.uint32(10);
                    StreamCreated.codec().encode(obj.created, w);
                }
                if (obj.streams != null) {
                    w.uint32(18);
                    StreamList.codec().encode(obj.streams, w);
                }
                if ((obj.locked != null && obj.locked !== false)) {
                    w.uint32(24);
                    w.bool(obj.locked);
                }
                if (obj.status != null) {
                    w.uint32(34);
                    NodeStatus.codec().encode(obj.status, w);
                }
                if (obj.scrub != null) {
                    w.uint32(42);
                    ScrubProgress.codec().encode(obj.scrub, w);
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
                    locked: false,
                    failure: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.created = StreamCreated.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.created
                            });
                            break;
                        }
                        case 2: {
                            obj.streams = StreamList.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.streams
                            });
                            break;
                        }
                        case 3: {
                            obj.locked = reader.bool();
                            break;
                        }
                        case 4: {
                            obj.status = NodeStatus.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.status
                            });
                            break;
                        }
                        case 5: {
                            obj.scrub = ScrubProgress.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.scrub
                            });
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
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            yield* StreamCreated.codec().stream(reader, reader.uint32(), `${prefix}.created`, {
                                limits: opts.limits?.created
                            });
                            break;
                        }
                        case 2: {
                            yield* StreamList.codec().stream(reader, reader.uint32(), `${prefix}.streams`, {
                                limits: opts.limits?.streams
                            });
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.locked`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 4: {
                            yield* NodeStatus.codec().stream(reader, reader.uint32(), `${prefix}.status`, {
                                limits: opts.limits?.status
                            });
                            break;
                        }
                        case 5: {
                            yield* ScrubProgress.codec().stream(reader, reader.uint32(), `${prefix}.scrub`, {
                                limits: opts.limits?.scrub
                            });
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
        return encodeMessage(obj, AdminAnswer.codec());
    }
    AdminAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, AdminAnswer.codec(), opts);
    }
    AdminAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, AdminAnswer.codec(), opts);
    }
    AdminAnswer.stream = stream;
})(AdminAnswer || (AdminAnswer = {}));
export var StreamCreated;
(function (StreamCreated) {
    let _codec;
    StreamCreated.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.streamId != null && obj.streamId.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.streamId);
                }
                if ((obj.genesis != null && obj.genesis.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.genesis);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    streamId: uint8ArrayAlloc(0),
                    genesis: uint8ArrayAlloc(0)
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
                                field: `${prefix}.streamId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
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
        return encodeMessage(obj, StreamCreated.codec());
    }
    StreamCreated.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, StreamCreated.codec(), opts);
    }
    StreamCreated.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, StreamCreated.codec(), opts);
    }
    StreamCreated.stream = stream;
})(StreamCreated || (StreamCreated = {}));
export var StreamList;
(function (StreamList) {
    let _codec;
    StreamList.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if (obj.streams != null && obj.streams.length > 0) {
                    for (const value of obj.streams) {
                        w.uint32(10);
                        StreamSummary.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    streams: []
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.streams != null && obj.streams.length === opts.limits.streams) {
                                throw new MaxLengthError('Decode error - repeated field "streams" had too many elements');
                            }
                            obj.streams.push(StreamSummary.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.streams$
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
                    streams: 0
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            if (opts.limits?.streams != null && obj.streams === opts.limits.streams) {
                                throw new MaxLengthError('Streaming decode error - repeated field "streams" had too many elements');
                            }
                            for (const evt of StreamSummary.codec().stream(reader, reader.uint32(), `${prefix}.streams[]`, {
                                limits: opts.limits?.streams$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.streams
                                };
                            }
                            obj.streams++;
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
        return encodeMessage(obj, StreamList.codec());
    }
    StreamList.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, StreamList.codec(), opts);
    }
    StreamList.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, StreamList.codec(), opts);
    }
    StreamList.stream = stream;
})(StreamList || (StreamList = {}));
export var StreamSummary;
(function (StreamSummary) {
    let _codec;
    StreamSummary.codec = () => {
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
                if ((obj.replication != null && obj.replication !== 0)) {
                    w.uint32(24);
                    w.uint32(obj.replication);
                }
                if ((obj.segmentBytes != null && obj.segmentBytes !== 0n)) {
                    w.uint32(32);
                    obj.segmentBytes < 0x100000000n ? w.uint64Number(Number(obj.segmentBytes)) : w.uint64(obj.segmentBytes);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    name: '',
                    streamId: uint8ArrayAlloc(0),
                    replication: 0,
                    segmentBytes: 0n
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
                            obj.replication = reader.uint32();
                            break;
                        }
                        case 4: {
                            obj.segmentBytes = reader.uint64();
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
                                field: `${prefix}.replication`,
                                value: reader.uint32()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.segmentBytes`,
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
        return encodeMessage(obj, StreamSummary.codec());
    }
    StreamSummary.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, StreamSummary.codec(), opts);
    }
    StreamSummary.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, StreamSummary.codec(), opts);
    }
    StreamSummary.stream = stream;
})(StreamSummary || (StreamSummary = {}));
export var NodeStatus;
(function (NodeStatus) {
    let _codec;
    NodeStatus.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.peerId != null && obj.peerId !== '')) {
                    w.uint32(10);
                    w.string(obj.peerId);
                }
                if ((obj.cluster != null && obj.cluster.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.cluster);
                }
                if (obj.addresses != null && obj.addresses.length > 0) {
                    for (const value of obj.addresses) {
                        w.uint32(26);
                        w.string(value);
                    }
                }
                if ((obj.startedAtMs != null && obj.startedAtMs !== 0n)) {
                    w.uint32(32);
                    obj.startedAtMs < 0x100000000n ? w.uint64Number(Number(obj.startedAtMs)) : w.uint64(obj.startedAtMs);
                }
                if (obj.nodes != null && obj.nodes.length > 0) {
                    for (const value of obj.nodes) {
                        w.uint32(42);
                        NodeSeen.codec().encode(value, w);
                    }
                }
                if ((obj.roomBytes != null && obj.roomBytes !== 0n)) {
                    w.uint32(48);
                    obj.roomBytes < 0x100000000n ? w.uint64Number(Number(obj.roomBytes)) : w.uint64(obj.roomBytes);
                }
                if ((obj.sealed != null && obj.sealed !== 0n)) {
                    w.uint32(56);
                    obj.sealed < 0x100000000n ? w.uint64Number(Number(obj.sealed)) : w.uint64(obj.sealed);
                }
                if (obj.shards != null && obj.shards.length > 0) {
                    for (const value of obj.shards) {
                        w.uint32(66);
                        ShardStatus.codec().encode(value, w);
                    }
                }
                if (obj.forks != null && obj.forks.length > 0) {
                    for (const value of obj.forks) {
                        w.uint32(74);
                        Fork.codec().encode(value, w);
                    }
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    peerId: '',
                    cluster: uint8ArrayAlloc(0),
                    addresses: [],
                    startedAtMs: 0n,
                    nodes: [],
                    roomBytes: 0n,
                    sealed: 0n,
                    shards: [],
                    forks: []
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
                            obj.cluster = reader.bytes();
                            break;
                        }
                        case 3: {
                            if (opts.limits?.addresses != null && obj.addresses.length === opts.limits.addresses) {
                                throw new MaxLengthError('Decode error - repeated field "addresses" had too many elements');
                            }
                            obj.addresses.push(reader.string());
                            break;
                        }
                        case 4: {
                            obj.startedAtMs = reader.uint64();
                            break;
                        }
                        case 5: {
                            if (opts.limits?.nodes != null && obj.nodes.length === opts.limits.nodes) {
                                throw new MaxLengthError('Decode error - repeated field "nodes" had too many elements');
                            }
                            obj.nodes.push(NodeSeen.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.nodes$
                            }));
                            break;
                        }
                        case 6: {
                            obj.roomBytes = reader.uint64();
                            break;
                        }
                        case 7: {
                            obj.sealed = reader.uint64();
                            break;
                        }
                        case 8: {
                            if (opts.limits?.shards != null && obj.shards.length === opts.limits.shards) {
                                throw new MaxLengthError('Decode error - repeated field "shards" had too many elements');
                            }
                            obj.shards.push(ShardStatus.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.shards$
                            }));
                            break;
                        }
                        case 9: {
                            if (opts.limits?.forks != null && obj.forks.length === opts.limits.forks) {
                                throw new MaxLengthError('Decode error - repeated field "forks" had too many elements');
                            }
                            obj.forks.push(Fork.codec().decode(reader, reader.uint32(), {
                                limits: opts.limits?.forks$
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
                    addresses: 0,
                    nodes: 0,
                    shards: 0,
                    forks: 0
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
                            yield {
                                field: `${prefix}.cluster`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
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
                        case 4: {
                            yield {
                                field: `${prefix}.startedAtMs`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 5: {
                            if (opts.limits?.nodes != null && obj.nodes === opts.limits.nodes) {
                                throw new MaxLengthError('Streaming decode error - repeated field "nodes" had too many elements');
                            }
                            for (const evt of NodeSeen.codec().stream(reader, reader.uint32(), `${prefix}.nodes[]`, {
                                limits: opts.limits?.nodes$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.nodes
                                };
                            }
                            obj.nodes++;
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.roomBytes`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.sealed`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 8: {
                            if (opts.limits?.shards != null && obj.shards === opts.limits.shards) {
                                throw new MaxLengthError('Streaming decode error - repeated field "shards" had too many elements');
                            }
                            for (const evt of ShardStatus.codec().stream(reader, reader.uint32(), `${prefix}.shards[]`, {
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
                            if (opts.limits?.forks != null && obj.forks === opts.limits.forks) {
                                throw new MaxLengthError('Streaming decode error - repeated field "forks" had too many elements');
                            }
                            for (const evt of Fork.codec().stream(reader, reader.uint32(), `${prefix}.forks[]`, {
                                limits: opts.limits?.forks$
                            })) {
                                yield {
                                    ...evt,
                                    index: obj.forks
                                };
                            }
                            obj.forks++;
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
        return encodeMessage(obj, NodeStatus.codec());
    }
    NodeStatus.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, NodeStatus.codec(), opts);
    }
    NodeStatus.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, NodeStatus.codec(), opts);
    }
    NodeStatus.stream = stream;
})(NodeStatus || (NodeStatus = {}));
export var Fork;
(function (Fork) {
    let _codec;
    Fork.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.name != null && obj.name !== '')) {
                    w.uint32(10);
                    w.string(obj.name);
                }
                if ((obj.height != null && obj.height !== 0n)) {
                    w.uint32(16);
                    obj.height < 0x100000000n ? w.uint64Number(Number(obj.height)) : w.uint64(obj.height);
                }
                if ((obj.first != null && obj.first.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.first);
                }
                if ((obj.second != null && obj.second.byteLength > 0)) {
                    w.uint32(34);
                    w.bytes(obj.second);
                }
                if ((obj.foundAt != null && obj.foundAt !== 0n)) {
                    w.uint32(40);
                    obj.foundAt < 0x100000000n ? w.uint64Number(Number(obj.foundAt)) : w.uint64(obj.foundAt);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    name: '',
                    height: 0n,
                    first: uint8ArrayAlloc(0),
                    second: uint8ArrayAlloc(0),
                    foundAt: 0n
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
                            obj.height = reader.uint64();
                            break;
                        }
                        case 3: {
                            obj.first = reader.bytes();
                            break;
                        }
                        case 4: {
                            obj.second = reader.bytes();
                            break;
                        }
                        case 5: {
                            obj.foundAt = reader.uint64();
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
                                field: `${prefix}.height`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.first`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.second`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.foundAt`,
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
        return encodeMessage(obj, Fork.codec());
    }
    Fork.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, Fork.codec(), opts);
    }
    Fork.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, Fork.codec(), opts);
    }
    Fork.stream = stream;
})(Fork || (Fork = {}));
export var NodeSeen;
(function (NodeSeen) {
    let _codec;
    NodeSeen.codec = () => {
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
                if ((obj.connected != null && obj.connected !== false)) {
                    w.uint32(24);
                    w.bool(obj.connected);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    peerId: '',
                    addresses: [],
                    connected: false
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
                        case 3: {
                            obj.connected = reader.bool();
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
                        case 3: {
                            yield {
                                field: `${prefix}.connected`,
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
        return encodeMessage(obj, NodeSeen.codec());
    }
    NodeSeen.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, NodeSeen.codec(), opts);
    }
    NodeSeen.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, NodeSeen.codec(), opts);
    }
    NodeSeen.stream = stream;
})(NodeSeen || (NodeSeen = {}));
export var ShardStatus;
(function (ShardStatus) {
    let _codec;
    ShardStatus.codec = () => {
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
                if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.segmentId);
                }
                if ((obj.number != null && obj.number !== 0n)) {
                    w.uint32(32);
                    obj.number < 0x100000000n ? w.uint64Number(Number(obj.number)) : w.uint64(obj.number);
                }
                if ((obj.state != null && obj.state !== '')) {
                    w.uint32(42);
                    w.string(obj.state);
                }
                if ((obj.role != null && obj.role !== '')) {
                    w.uint32(50);
                    w.string(obj.role);
                }
                if ((obj.epoch != null && obj.epoch !== 0n)) {
                    w.uint32(56);
                    obj.epoch < 0x100000000n ? w.uint64Number(Number(obj.epoch)) : w.uint64(obj.epoch);
                }
                if ((obj.end != null && obj.end !== 0n)) {
                    w.uint32(64);
                    obj.end < 0x100000000n ? w.uint64Number(Number(obj.end)) : w.uint64(obj.end);
                }
                if ((obj.durableEnd != null && obj.durableEnd !== 0n)) {
                    w.uint32(72);
                    obj.durableEnd < 0x100000000n ? w.uint64Number(Number(obj.durableEnd)) : w.uint64(obj.durableEnd);
                }
                if ((obj.commitEnd != null && obj.commitEnd !== 0n)) {
                    w.uint32(80);
                    obj.commitEnd < 0x100000000n ? w.uint64Number(Number(obj.commitEnd)) : w.uint64(obj.commitEnd);
                }
                if ((obj.reason != null && obj.reason !== '')) {
                    w.uint32(90);
                    w.string(obj.reason);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    streamId: uint8ArrayAlloc(0),
                    name: '',
                    segmentId: uint8ArrayAlloc(0),
                    number: 0n,
                    state: '',
                    role: '',
                    epoch: 0n,
                    end: 0n,
                    durableEnd: 0n,
                    commitEnd: 0n,
                    reason: ''
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
                            obj.segmentId = reader.bytes();
                            break;
                        }
                        case 4: {
                            obj.number = reader.uint64();
                            break;
                        }
                        case 5: {
                            obj.state = reader.string();
                            break;
                        }
                        case 6: {
                            obj.role = reader.string();
                            break;
                        }
                        case 7: {
                            obj.epoch = reader.uint64();
                            break;
                        }
                        case 8: {
                            obj.end = reader.uint64();
                            break;
                        }
                        case 9: {
                            obj.durableEnd = reader.uint64();
                            break;
                        }
                        case 10: {
                            obj.commitEnd = reader.uint64();
                            break;
                        }
                        case 11: {
                            obj.reason = reader.string();
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
                                field: `${prefix}.segmentId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.number`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.state`,
                                value: reader.string()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.role`,
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
                                field: `${prefix}.end`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 9: {
                            yield {
                                field: `${prefix}.durableEnd`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 10: {
                            yield {
                                field: `${prefix}.commitEnd`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 11: {
                            yield {
                                field: `${prefix}.reason`,
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
        return encodeMessage(obj, ShardStatus.codec());
    }
    ShardStatus.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ShardStatus.codec(), opts);
    }
    ShardStatus.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ShardStatus.codec(), opts);
    }
    ShardStatus.stream = stream;
})(ShardStatus || (ShardStatus = {}));
export var ScrubProgress;
(function (ScrubProgress) {
    let _codec;
    ScrubProgress.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.running != null && obj.running !== false)) {
                    w.uint32(8);
                    w.bool(obj.running);
                }
                if ((obj.segments != null && obj.segments !== 0n)) {
                    w.uint32(16);
                    obj.segments < 0x100000000n ? w.uint64Number(Number(obj.segments)) : w.uint64(obj.segments);
                }
                if ((obj.of != null && obj.of !== 0n)) {
                    w.uint32(24);
                    obj.of < 0x100000000n ? w.uint64Number(Number(obj.of)) : w.uint64(obj.of);
                }
                if ((obj.bytes != null && obj.bytes !== 0n)) {
                    w.uint32(32);
                    obj.bytes < 0x100000000n ? w.uint64Number(Number(obj.bytes)) : w.uint64(obj.bytes);
                }
                if ((obj.damaged != null && obj.damaged !== 0n)) {
                    w.uint32(40);
                    obj.damaged < 0x100000000n ? w.uint64Number(Number(obj.damaged)) : w.uint64(obj.damaged);
                }
                if ((obj.indexesMade != null && obj.indexesMade !== 0n)) {
                    w.uint32(48);
                    obj.indexesMade < 0x100000000n ? w.uint64Number(Number(obj.indexesMade)) : w.uint64(obj.indexesMade);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    running: false,
                    segments: 0n,
                    of: 0n,
                    bytes: 0n,
                    damaged: 0n,
                    indexesMade: 0n
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.running = reader.bool();
                            break;
                        }
                        case 2: {
                            obj.segments = reader.uint64();
                            break;
                        }
                        case 3: {
                            obj.of = reader.uint64();
                            break;
                        }
                        case 4: {
                            obj.bytes = reader.uint64();
                            break;
                        }
                        case 5: {
                            obj.damaged = reader.uint64();
                            break;
                        }
                        case 6: {
                            obj.indexesMade = reader.uint64();
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
                                field: `${prefix}.running`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.segments`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.of`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.bytes`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.damaged`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.indexesMade`,
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
        return encodeMessage(obj, ScrubProgress.codec());
    }
    ScrubProgress.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ScrubProgress.codec(), opts);
    }
    ScrubProgress.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ScrubProgress.codec(), opts);
    }
    ScrubProgress.stream = stream;
})(ScrubProgress || (ScrubProgress = {}));
//# sourceMappingURL=admin.pb.js.map