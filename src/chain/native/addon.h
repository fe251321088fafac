/* What every addon needs: typed arrays from JavaScript, and numbers in bytes. */
#ifndef CATENARY_ADDON_H
#define CATENARY_ADDON_H

#include <node_api.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct {
  uint8_t *bytes;
  size_t length;
} array;

static inline uint32_t read_u32(const uint8_t *at) {
  return (uint32_t) at[0] | (uint32_t) at[1] << 8 | (uint32_t) at[2] << 16 | (uint32_t) at[3] << 24;
}

static inline uint32_t read_u32_be(const uint8_t *at) {
  return (uint32_t) at[3] | (uint32_t) at[2] << 8 | (uint32_t) at[1] << 16 | (uint32_t) at[0] << 24;
}

static inline uint64_t read_u64(const uint8_t *at) {
  return (uint64_t) read_u32(at) | (uint64_t) read_u32(at + 4) << 32;
}

static inline void write_u32(uint8_t *at, uint32_t value) {
  for (int byte = 0; byte < 4; byte++) {
    at[byte] = (uint8_t) (value >> (8 * byte));
  }
}

static inline void write_u64(uint8_t *at, uint64_t value) {
  write_u32(at, (uint32_t) value);
  write_u32(at + 4, (uint32_t) (value >> 32));
}

static inline void write_u32_be(uint8_t *at, uint32_t value) {
  for (int byte = 0; byte < 4; byte++) {
    at[byte] = (uint8_t) (value >> (24 - 8 * byte));
  }
}

/* False if it is no typed array of this type. */
static inline bool read_array(napi_env env, napi_value value, napi_typedarray_type type, array *out) {
  bool is_typed_array = false;
  napi_typedarray_type actual;
  void *data = NULL;
  out->length = 0;
  if (napi_is_typedarray(env, value, &is_typed_array) != napi_ok || !is_typed_array ||
      napi_get_typedarray_info(env, value, &actual, &out->length, &data, NULL, NULL) != napi_ok || actual != type) {
    return false;
  }
  out->bytes = data;

  return true;
}

#endif
