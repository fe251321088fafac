{
  "target_defaults": {
    "defines": ["NAPI_VERSION=8", "OPENSSL_SUPPRESS_DEPRECATED"],
    "cflags": ["-std=c11", "-O3", "-Wall", "-Wextra", "-fvisibility=hidden"],
    "conditions": [
      # a symbol that this Node lacks is found out when the addon is loaded, not when it is first called
      ["OS=='linux'", { "ldflags": ["-Wl,-z,now"] }],
      ["OS=='mac'", { "xcode_settings": { "OTHER_LDFLAGS": ["-Wl,-bind_at_load"], "GCC_SYMBOLS_PRIVATE_EXTERN": "YES" } }]
    ]
  },
  "targets": [
    { "target_name": "chain", "sources": ["src/chain/native/chain.c"] },
    { "target_name": "sealed_index", "sources": ["src/storage/native/sealed_index.c"] }
  ]
}
