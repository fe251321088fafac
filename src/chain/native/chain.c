/*
 * The chain through a frame in one call (docs/formats.md). What `src/chain/pure-chain.ts` does block by block, with
 * SHA-256 from the OpenSSL that Node carries.
 *
 * Invariants: nothing is read or written outside of the arrays that a call is given, whatever their bytes say; every
 * length is read once, and checked before it is used; no array is kept beyond the call; there is no state between calls.
 */
#include "addon.h"

#include <openssl/sha.h>
#include <string.h>

#define FRAME_HEADER_BYTES 128
#define FRAME_BYTES_MAX (1024 * 1024)
#define FRAME_BLOCKS_MAX 16384
#define BLOCK_HEADER_BYTES 80
#define HASH_BYTES SHA256_DIGEST_LENGTH
#define PRODUCER_BYTES 16
#define PREFIX_WORDS 2
#define MAX_SAFE_INTEGER ((UINT64_C(1) << 53) - 1)

#define AT_KIND 4
#define AT_FLAGS 5
#define AT_LENGTH 8
#define AT_COUNT 12
#define AT_HEIGHT 16
#define AT_TIMESTAMP 24
#define AT_PRODUCER 32
#define AT_SEQUENCE 48
#define AT_PREV_HASH 64
#define FLAG_SEQUENCES 1

/* Header and data up to this size are padded here and hashed at one go; longer data is not copied. */
#define SCRATCH_BYTES 2048
/* what SHA-256 puts behind a message: one bit, zeros, and the message's length */
#define SHA_PADDING_BYTES_MIN 9

/* A frame's header as far as the chain needs it; only from `read_frame`. */
typedef struct {
  const uint8_t *bytes;
  uint32_t length;
  uint32_t count;
  uint32_t per_block;
  bool sequences;
  uint64_t height;
  uint64_t sequence;
} frame;

static bool is_zero(const uint8_t *bytes, size_t length) {
  uint8_t any = 0;
  for (size_t at = 0; at < length; at++) {
    any |= bytes[at];
  }

  return any == 0;
}

/* False if there is no header, or it speaks of more than there is. */
static bool read_frame(array source, frame *out) {
  if (source.length < FRAME_HEADER_BYTES) {
    return false;
  }

  out->bytes = source.bytes;
  out->length = read_u32(source.bytes + AT_LENGTH);
  out->count = read_u32(source.bytes + AT_COUNT);
  out->sequences = (source.bytes[AT_FLAGS] & FLAG_SEQUENCES) != 0;
  out->per_block = out->sequences ? 12 : 4;
  out->height = read_u64(source.bytes + AT_HEIGHT);
  out->sequence = read_u64(source.bytes + AT_SEQUENCE);

  return out->length >= FRAME_HEADER_BYTES && out->length <= FRAME_BYTES_MAX && out->length <= source.length &&
    out->count >= 1 && out->count <= FRAME_BLOCKS_MAX &&
    out->height <= MAX_SAFE_INTEGER - out->count &&
    out->sequence <= MAX_SAFE_INTEGER - (out->sequences ? 0 : out->count - 1);
}

/* The size of the block at `at`; false if it isn't within the frame. */
static bool read_size(const frame *in, uint32_t at, uint32_t *size) {
  if (in->length - at < in->per_block) {
    return false;
  }
  *size = read_u32(in->bytes + at);

  return *size <= in->length - at - in->per_block;
}

/* SHA-256 of header and data; `scratch` begins with the header. */
static void hash_block(uint8_t *scratch, const uint8_t *data, uint32_t size, uint8_t *hash) {
  const size_t length = (size_t) BLOCK_HEADER_BYTES + size;
  const size_t padded = (length + SHA_PADDING_BYTES_MIN + SHA256_CBLOCK - 1) / SHA256_CBLOCK * SHA256_CBLOCK;
  SHA256_CTX context;
  SHA256_Init(&context);

  if (padded > SCRATCH_BYTES) {
    SHA256_Update(&context, scratch, BLOCK_HEADER_BYTES);
    SHA256_Update(&context, data, size);
    SHA256_Final(hash, &context);
    return;
  }

  /* whole blocks of SHA-256 leave nothing for a second pass to finish */
  memcpy(scratch + BLOCK_HEADER_BYTES, data, size);
  scratch[length] = 0x80;
  memset(scratch + length + 1, 0, padded - length - 1 - 4);
  write_u32_be(scratch + padded - 4, (uint32_t) length * 8);
  SHA256_Update(&context, scratch, padded);
  for (int word = 0; word < 8; word++) {
    write_u32_be(hash + 4 * word, (uint32_t) context.h[word]);
  }
}

/* Computes the chain from the frame's own header. Outputs that aren't wanted are NULL. */
static bool link_frame(const frame *in, uint32_t *prefixes, uint8_t *hashes, uint8_t *last) {
  uint8_t scratch[SCRATCH_BYTES];
  uint8_t hash[HASH_BYTES];
  uint32_t at = FRAME_HEADER_BYTES;

  /* prevHash, height, timestamp, producer, sequence, kind, zeros, data length */
  memcpy(scratch, in->bytes + AT_PREV_HASH, HASH_BYTES);
  memcpy(scratch + 40, in->bytes + AT_TIMESTAMP, 8);
  memcpy(scratch + 48, in->bytes + AT_PRODUCER, PRODUCER_BYTES);
  write_u64(scratch + 64, 0);
  write_u32(scratch + 72, in->bytes[AT_KIND]);

  for (uint32_t index = 0; index < in->count; index++) {
    uint32_t size;
    if (!read_size(in, at, &size)) {
      return false;
    }

    write_u64(scratch + 32, in->height + index);
    if (in->sequences) {
      memcpy(scratch + 64, in->bytes + at + 4, 8);
    } else if (in->sequence != 0) {
      write_u64(scratch + 64, in->sequence + index);
    }
    write_u32(scratch + 76, size);
    hash_block(scratch, in->bytes + at + in->per_block, size, hash);

    memcpy(scratch, hash, HASH_BYTES);
    if (prefixes != NULL) {
      prefixes[PREFIX_WORDS * index] = read_u32_be(hash);
      prefixes[PREFIX_WORDS * index + 1] = read_u32_be(hash + 4);
    }
    if (hashes != NULL) {
      memcpy(hashes + (size_t) HASH_BYTES * index, hash, HASH_BYTES);
    }
    at += in->per_block + size;
  }
  memcpy(last, hash, HASH_BYTES);

  return true;
}

/* True if the blocks are what the header says: sizes, sequences, and nothing but padding behind them. */
static bool is_body(const frame *in) {
  const bool numbered = in->sequence != 0;
  uint32_t at = FRAME_HEADER_BYTES;
  uint64_t last = 0;

  if (numbered == is_zero(in->bytes + AT_PRODUCER, PRODUCER_BYTES) || (in->sequences && !numbered)) {
    return false;
  }

  for (uint32_t index = 0; index < in->count; index++) {
    uint32_t size;
    if (!read_size(in, at, &size)) {
      return false;
    }
    if (in->sequences) {
      const uint64_t sequence = read_u64(in->bytes + at + 4);
      if (sequence > MAX_SAFE_INTEGER || sequence <= last || (index == 0 && sequence != in->sequence)) {
        return false;
      }
      last = sequence;
    }
    at += in->per_block + size;
  }

  return in->length - at < 8 && is_zero(in->bytes + at, in->length - at);
}

/* A typed array of this type with at least this many elements; an absent one is NULL. */
static bool read_optional_array(napi_env env, napi_value value, napi_typedarray_type type, size_t at_least, array *out) {
  napi_valuetype actual;
  out->bytes = NULL;
  if (napi_typeof(env, value, &actual) == napi_ok && actual == napi_undefined) {
    return true;
  }

  return read_array(env, value, type, out) && out->length >= at_least;
}

static napi_value result(napi_env env, bool value) {
  napi_value out = NULL;
  napi_get_boolean(env, value, &out);

  return out;
}

/* isBody(frame: Uint8Array): boolean */
static napi_value is_body_call(napi_env env, napi_callback_info info) {
  napi_value arguments[1];
  size_t count = 1;
  array source;
  frame in;

  return result(env, napi_get_cb_info(env, info, &count, arguments, NULL, NULL) == napi_ok &&
    read_array(env, arguments[0], napi_uint8_array, &source) && read_frame(source, &in) && is_body(&in));
}

/* link(frame: Uint8Array, last: Uint8Array, prefixes?: Uint32Array, hashes?: Uint8Array): boolean */
static napi_value link_call(napi_env env, napi_callback_info info) {
  napi_value arguments[4];
  size_t count = 4;
  array source;
  array last;
  array prefixes;
  array hashes;
  frame in;

  return result(env, napi_get_cb_info(env, info, &count, arguments, NULL, NULL) == napi_ok &&
    read_array(env, arguments[0], napi_uint8_array, &source) && read_frame(source, &in) &&
    read_array(env, arguments[1], napi_uint8_array, &last) && last.length >= HASH_BYTES &&
    read_optional_array(env, arguments[2], napi_uint32_array, (size_t) PREFIX_WORDS * in.count, &prefixes) &&
    read_optional_array(env, arguments[3], napi_uint8_array, (size_t) HASH_BYTES * in.count, &hashes) &&
    link_frame(&in, (uint32_t *) (void *) prefixes.bytes, hashes.bytes, last.bytes));
}

NAPI_MODULE_INIT() {
  const napi_property_descriptor properties[] = {
    { "isBody", NULL, is_body_call, NULL, NULL, NULL, napi_enumerable, NULL },
    { "link", NULL, link_call, NULL, NULL, NULL, napi_enumerable, NULL }
  };
  if (napi_define_properties(env, exports, sizeof properties / sizeof properties[0], properties) != napi_ok) {
    return NULL;
  }

  return exports;
}
