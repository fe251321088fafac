import { decodeMessage, encodeMessage, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var CopyRequest;
(function (CopyRequest) {
    let _codec;
    CopyRequest.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.segmentId != null && obj.segmentId.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.segmentId);
                }
                if ((obj.from != null && obj.from !== 0n)) {
                    w.uint32(16);
                    obj.from < 0x100000000n ? w.uint64Number(Number(obj.from)) : w.uint64(obj.from);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    segmentId: uint8ArrayAlloc(0),
                    from: 0n
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
                            obj.from = reader.uint64();
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
                                field: `${prefix}.segmentId`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.from`,
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
        return encodeMessage(obj, CopyRequest.codec());
    }
    CopyRequest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, CopyRequest.codec(), opts);
    }
    CopyRequest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, CopyRequest.codec(), opts);
    }
    CopyRequest.stream = stream;
})(CopyRequest || (CopyRequest = {}));
export var CopyCredit;
(function (CopyCredit) {
    let _codec;
    CopyCredit.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.bytes != null && obj.bytes !== 0n)) {
                    w.uint32(8);
                    obj.bytes < 0x100000000n ? w.uint64Number(Number(obj.bytes)) : w.uint64(obj.bytes);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    bytes: 0n
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.bytes = reader.uint64();
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
        return encodeMessage(obj, CopyCredit.codec());
    }
    CopyCredit.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, CopyCredit.codec(), opts);
    }
    CopyCredit.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, CopyCredit.codec(), opts);
    }
    CopyCredit.stream = stream;
})(CopyCredit || (CopyCredit = {}));
export var CopyAnswer;
(function (CopyAnswer) {
    let _codec;
    CopyAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.descriptor != null && obj.descriptor.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.descriptor);
                }
                if ((obj.certificate != null && obj.certificate.byteLength > 0)) {
                    w.uint32(18);
                    w.bytes(obj.certificate);
                }
                if ((obj.end != null && obj.end !== false)) {
                    w.uint32(24);
                    w.bool(obj.end);
                }
                if ((obj.opening != null && obj.opening.byteLength > 0)) {
                    w.uint32(34);
                    w.bytes(obj.opening);
                }
                if ((obj.frames != null && obj.frames.byteLength > 0)) {
                    w.uint32(114);
                    w.bytes(obj.frames);
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
                    descriptor: uint8ArrayAlloc(0),
                    certificate: uint8ArrayAlloc(0),
                    end: false,
                    opening: uint8ArrayAlloc(0),
                    frames: uint8ArrayAlloc(0),
                    failure: uint8ArrayAlloc(0)
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
                            obj.certificate = reader.bytes();
                            break;
                        }
                        case 3: {
                            obj.end = reader.bool();
                            break;
                        }
                        case 4: {
                            obj.opening = reader.bytes();
                            break;
                        }
                        case 14: {
                            obj.frames = reader.bytes();
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
                            yield {
                                field: `${prefix}.descriptor`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.certificate`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 3: {
                            yield {
                                field: `${prefix}.end`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 4: {
                            yield {
                                field: `${prefix}.opening`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 14: {
                            yield {
                                field: `${prefix}.frames`,
                                value: reader.bytes()
                            };
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
        return encodeMessage(obj, CopyAnswer.codec());
    }
    CopyAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, CopyAnswer.codec(), opts);
    }
    CopyAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, CopyAnswer.codec(), opts);
    }
    CopyAnswer.stream = stream;
})(CopyAnswer || (CopyAnswer = {}));
//# sourceMappingURL=copy.pb.js.map