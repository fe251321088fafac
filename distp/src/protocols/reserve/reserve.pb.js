import { decodeMessage, encodeMessage, message, streamMessage } from 'protons-runtime';
import { alloc as uint8ArrayAlloc } from 'uint8arrays/alloc';
export var ReserveRequest;
(function (ReserveRequest) {
    let _codec;
    ReserveRequest.codec = () => {
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
                if ((obj.nonce != null && obj.nonce.byteLength > 0)) {
                    w.uint32(26);
                    w.bytes(obj.nonce);
                }
                if ((obj.release != null && obj.release !== false)) {
                    w.uint32(32);
                    w.bool(obj.release);
                }
                if ((obj.capacity != null && obj.capacity !== 0n)) {
                    w.uint32(40);
                    obj.capacity < 0x100000000n ? w.uint64Number(Number(obj.capacity)) : w.uint64(obj.capacity);
                }
                if ((obj.leaseMs != null && obj.leaseMs !== 0n)) {
                    w.uint32(48);
                    obj.leaseMs < 0x100000000n ? w.uint64Number(Number(obj.leaseMs)) : w.uint64(obj.leaseMs);
                }
                if ((obj.ask != null && obj.ask !== false)) {
                    w.uint32(56);
                    w.bool(obj.ask);
                }
                if (opts.lengthDelimited !== false) {
                    w.ldelim();
                }
            }, (reader, length, opts = {}) => {
                const obj = {
                    streamId: uint8ArrayAlloc(0),
                    number: 0n,
                    nonce: uint8ArrayAlloc(0),
                    release: false,
                    capacity: 0n,
                    leaseMs: 0n,
                    ask: false
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
                            obj.nonce = reader.bytes();
                            break;
                        }
                        case 4: {
                            obj.release = reader.bool();
                            break;
                        }
                        case 5: {
                            obj.capacity = reader.uint64();
                            break;
                        }
                        case 6: {
                            obj.leaseMs = reader.uint64();
                            break;
                        }
                        case 7: {
                            obj.ask = reader.bool();
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
                                field: `${prefix}.number`,
                                value: reader.uint64()
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
                                field: `${prefix}.release`,
                                value: reader.bool()
                            };
                            break;
                        }
                        case 5: {
                            yield {
                                field: `${prefix}.capacity`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 6: {
                            yield {
                                field: `${prefix}.leaseMs`,
                                value: reader.uint64()
                            };
                            break;
                        }
                        case 7: {
                            yield {
                                field: `${prefix}.ask`,
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
        return encodeMessage(obj, ReserveRequest.codec());
    }
    ReserveRequest.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ReserveRequest.codec(), opts);
    }
    ReserveRequest.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ReserveRequest.codec(), opts);
    }
    ReserveRequest.stream = stream;
})(ReserveRequest || (ReserveRequest = {}));
export var ReserveAnswer;
(function (ReserveAnswer) {
    let _codec;
    ReserveAnswer.codec = () => {
        if (_codec == null) {
            _codec = message((obj, w, opts = {}) => {
                if (opts.lengthDelimited !== false) {
                    w.fork();
                }
                if ((obj.incarnation != null && obj.incarnation.byteLength > 0)) {
                    w.uint32(10);
                    w.bytes(obj.incarnation);
                }
                if ((obj.roomBytes != null && obj.roomBytes !== 0n)) {
                    w.uint32(16);
                    obj.roomBytes < 0x100000000n ? w.uint64Number(Number(obj.roomBytes)) : w.uint64(obj.roomBytes);
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
                    incarnation: uint8ArrayAlloc(0),
                    roomBytes: 0n,
                    failure: uint8ArrayAlloc(0)
                };
                const end = length == null ? reader.len : reader.pos + length;
                while (reader.pos < end) {
                    const tag = reader.uint32();
                    switch (tag >>> 3) {
                        case 1: {
                            obj.incarnation = reader.bytes();
                            break;
                        }
                        case 2: {
                            obj.roomBytes = reader.uint64();
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
                                field: `${prefix}.incarnation`,
                                value: reader.bytes()
                            };
                            break;
                        }
                        case 2: {
                            yield {
                                field: `${prefix}.roomBytes`,
                                value: reader.uint64()
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
        return encodeMessage(obj, ReserveAnswer.codec());
    }
    ReserveAnswer.encode = encode;
    function decode(buf, opts) {
        return decodeMessage(buf, ReserveAnswer.codec(), opts);
    }
    ReserveAnswer.decode = decode;
    function stream(buf, opts) {
        return streamMessage(buf, ReserveAnswer.codec(), opts);
    }
    ReserveAnswer.stream = stream;
})(ReserveAnswer || (ReserveAnswer = {}));
//# sourceMappingURL=reserve.pb.js.map