/** What a client of any of the systems measured can do: as little as the loads need. */
export {};
//# sourceMappingURL=connection.js.map