/*
 * What is sorted by hash in the index of a sealed segment, and its checksum (docs/storage.md), off the main thread. What
 * `src/storage/finish-index.ts` does, byte for byte, with SHA-256 from the OpenSSL that Node carries.
 *
 * Invariants: every place is checked before the work begins, and both arrays are kept until it has ended; the index is
 * touched by nobody else meanwhile; each prefix is read once, so that nothing outside of the three places is written,
 * whatever becomes of the prefixes; one call shares nothing with another.
 */
#include "../../chain/native/addon.h"

#include <openssl/sha.h>
#include <stdlib.h>

#define PREFIX_WORDS 2
#define ORDINAL_BYTES 4
#define PREFIX_BYTES 8
#define CHECKSUM_BYTES SHA256_DIGEST_LENGTH
#define ARRAYS 2

/* Hashes are spread evenly: a bucket has so many blocks at most, until the table of buckets would leave the cache. */
#define BUCKET_BLOCKS 8
#define BUCKET_BITS_MAX 16
/* Somebody may grind hashes that fall into one bucket: more than this are not sorted by inserting. */
#define INSERTED_MAX 32

typedef struct {
  uint64_t prefix;
  uint32_t ordinal;
} block;

typedef struct {
  const uint32_t *prefixes;
  uint32_t blocks;
  array index;
  uint8_t *order;
  uint8_t *sorted;
  uint8_t *checksum;
  bool finished;
  napi_ref kept[ARRAYS];
  napi_async_work work;
  napi_deferred promised;
} job;

static bool is_before(const block *a, const block *b) {
  return a->prefix < b->prefix || (a->prefix == b->prefix && a->ordinal < b->ordinal);
}

static void insertion_sort(block *blocks, size_t count) {
  for (size_t next = 1; next < count; next++) {
    const block moved = blocks[next];
    size_t at = next;
    for (; at > 0 && is_before(&moved, &blocks[at - 1]); at--) {
      blocks[at] = blocks[at - 1];
    }
    blocks[at] = moved;
  }
}

static void sift_down(block *heap, size_t at, size_t count) {
  const block moved = heap[at];
  for (size_t child = 2 * at + 1; child < count; child = 2 * at + 1) {
    if (child + 1 < count && is_before(&heap[child], &heap[child + 1])) {
      child++;
    }
    if (!is_before(&moved, &heap[child])) {
      break;
    }
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = moved;
}

static void heap_sort(block *blocks, size_t count) {
  for (size_t at = count / 2; at > 0; at--) {
    sift_down(blocks, at - 1, count);
  }
  for (size_t last = count; last > 1; last--) {
    const block largest = blocks[0];
    blocks[0] = blocks[last - 1];
    blocks[last - 1] = largest;
    sift_down(blocks, 0, last - 1);
  }
}

/* Puts each block into the bucket that its prefix begins with; leaves in `ends` where each bucket ends. */
static void fill_buckets(const job *in, int bits, block *blocks, uint32_t *ends) {
  const int shift = 64 - bits;
  for (uint32_t ordinal = 0; ordinal < in->blocks; ordinal++) {
    const uint32_t *words = in->prefixes + (size_t) ordinal * PREFIX_WORDS;
    const uint64_t prefix = (uint64_t) words[0] << 32 | words[1];
    /* kept where the sorted ones will be: there is room for it */
    write_u64(in->sorted + (size_t) ordinal * PREFIX_BYTES, prefix);
    ends[prefix >> shift]++;
  }

  uint32_t sum = 0;
  for (size_t bucket = 0; bucket < (size_t) 1 << bits; bucket++) {
    const uint32_t size = ends[bucket];
    ends[bucket] = sum;
    sum += size;
  }

  for (uint32_t ordinal = 0; ordinal < in->blocks; ordinal++) {
    const uint64_t prefix = read_u64(in->sorted + (size_t) ordinal * PREFIX_BYTES);
    blocks[ends[prefix >> shift]++] = (block) { .prefix = prefix, .ordinal = ordinal };
  }
}

/* Sorts each bucket, and writes it into the index. */
static void write_buckets(const job *in, int bits, block *blocks, const uint32_t *ends) {
  size_t from = 0;
  for (size_t bucket = 0; bucket < (size_t) 1 << bits; bucket++) {
    const size_t end = ends[bucket];
    if (end - from <= INSERTED_MAX) {
      insertion_sort(blocks + from, end - from);
    } else {
      heap_sort(blocks + from, end - from);
    }
    for (; from < end; from++) {
      write_u32(in->order + from * ORDINAL_BYTES, blocks[from].ordinal);
      write_u32_be(in->sorted + from * PREFIX_BYTES, (uint32_t) (blocks[from].prefix >> 32));
      write_u32_be(in->sorted + from * PREFIX_BYTES + 4, (uint32_t) blocks[from].prefix);
    }
  }
}

/* False for want of memory. */
static bool write_sorted(const job *in) {
  int bits = 1;
  while (bits < BUCKET_BITS_MAX && in->blocks >> bits > BUCKET_BLOCKS) {
    bits++;
  }

  /* one more, since nothing may be NULL, too */
  block *blocks = malloc(((size_t) in->blocks + 1) * sizeof *blocks);
  uint32_t *ends = calloc((size_t) 1 << bits, sizeof *ends);
  const bool is_room = blocks != NULL && ends != NULL;
  if (is_room) {
    fill_buckets(in, bits, blocks, ends);
    write_buckets(in, bits, blocks, ends);
  }
  free(ends);
  free(blocks);

  return is_room;
}

static void finish(napi_env env, void *data) {
  (void) env;
  job *in = data;
  in->finished = write_sorted(in);
  if (in->finished) {
    SHA256_CTX context;
    SHA256_Init(&context);
    SHA256_Update(&context, in->index.bytes, in->index.length);
    SHA256_Final(in->checksum, &context);
  }
}

/* Back on the main thread, or there still if the work couldn't be queued. */
static void settle(napi_env env, napi_status status, void *data) {
  job *in = data;
  napi_value value = NULL;
  if (status == napi_ok && in->finished) {
    napi_get_undefined(env, &value);
    napi_resolve_deferred(env, in->promised, value);
  } else {
    napi_value message = NULL;
    napi_create_string_utf8(env, "The index could not be finished natively", NAPI_AUTO_LENGTH, &message);
    napi_create_error(env, NULL, message, &value);
    napi_reject_deferred(env, in->promised, value);
  }

  for (int at = 0; at < ARRAYS; at++) {
    if (in->kept[at] != NULL) {
      napi_delete_reference(env, in->kept[at]);
    }
  }
  if (in->work != NULL) {
    napi_delete_async_work(env, in->work);
  }
  free(in);
}

/* The place of `size` bytes that begins where `value` says; NULL if it isn't within the index. */
static uint8_t *read_place(napi_env env, napi_value value, uint64_t size, array index) {
  double at = -1;
  if (napi_get_value_double(env, value, &at) != napi_ok || !(at >= 0 && at <= (double) index.length) ||
      (double) (size_t) at != at || size > index.length - (size_t) at) {
    return NULL;
  }

  return index.bytes + (size_t) at;
}

static bool read_job(napi_env env, const napi_value *arguments, job *out) {
  array prefixes;
  if (!read_array(env, arguments[0], napi_uint32_array, &prefixes) || !read_array(env, arguments[1], napi_uint8_array, &out->index) ||
      prefixes.length % PREFIX_WORDS != 0 || prefixes.length / PREFIX_WORDS > UINT32_MAX) {
    return false;
  }

  out->prefixes = (const uint32_t *) (const void *) prefixes.bytes;
  out->blocks = (uint32_t) (prefixes.length / PREFIX_WORDS);
  out->order = read_place(env, arguments[2], (uint64_t) out->blocks * ORDINAL_BYTES, out->index);
  out->sorted = read_place(env, arguments[3], (uint64_t) out->blocks * PREFIX_BYTES, out->index);
  out->checksum = read_place(env, arguments[4], CHECKSUM_BYTES, out->index);

  return out->order != NULL && out->sorted != NULL && out->checksum != NULL;
}

static bool keep_and_queue(napi_env env, const napi_value *arguments, job *in) {
  for (int at = 0; at < ARRAYS; at++) {
    if (napi_create_reference(env, arguments[at], 1, &in->kept[at]) != napi_ok) {
      return false;
    }
  }
  napi_value name = NULL;

  return napi_create_string_utf8(env, "catenary:index", NAPI_AUTO_LENGTH, &name) == napi_ok &&
    napi_create_async_work(env, NULL, name, finish, settle, in, &in->work) == napi_ok &&
    napi_queue_async_work(env, in->work) == napi_ok;
}

/* finish(prefixes: Uint32Array, index: Uint8Array, orderAt: number, sortedAt: number, checksumAt: number): Promise<void> */
static napi_value finish_call(napi_env env, napi_callback_info info) {
  napi_value arguments[5];
  size_t count = 5;
  napi_value promise = NULL;
  job *in = calloc(1, sizeof *in);
  if (in == NULL || napi_get_cb_info(env, info, &count, arguments, NULL, NULL) != napi_ok || !read_job(env, arguments, in) ||
      napi_create_promise(env, &in->promised, &promise) != napi_ok) {
    free(in);
    napi_throw_type_error(env, NULL, "These are no prefixes, or no index with room for what is made of them");
    return NULL;
  }
  if (!keep_and_queue(env, arguments, in)) {
    settle(env, napi_generic_failure, in);
  }

  return promise;
}

NAPI_MODULE_INIT() {
  const napi_property_descriptor finish_property = { "finish", NULL, finish_call, NULL, NULL, NULL, napi_enumerable, NULL };
  if (napi_define_properties(env, exports, 1, &finish_property) != napi_ok) {
    return NULL;
  }

  return exports;
}
